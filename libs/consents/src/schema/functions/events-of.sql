-- A question with all that followed. What ends a consent belongs to no question: it is found by the grants that it ended.
create or replace function consents.events_of(asked consents.question) returns setof consents.event language sql stable as $$
  select e.* from consents.event e
  where e.question_id = asked.id or (
    e.participant_id = asked.participant_id and e.recipient_id = asked.recipient_id and e.purpose = asked.purpose
    and e.state <> 'ConsentRequested' and e.at in (
      select g.ended_at from consents.consent_grant g
      join consents.event given on given.id = g.event_id
      where given.question_id = asked.id
    )
  )
$$;

revoke execute on function consents.events_of from public;
grant execute on function consents.events_of to kring_api;
