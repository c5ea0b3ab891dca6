-- Each row as it is kept, under the name of its table. Left out: secrets, and which member of staff it was.
with me as (
  select unnest(access.hers()) as id
), known as (
  select g.recipient_id as id from me join consents.consent_grant g on g.participant_id = me.id
  union select w.recipient_id from me join consents.question w on w.participant_id = me.id
  union select w.asked_by from me join consents.question w on w.participant_id = me.id
  union select a.sender_id from me join referrals.attempt a on a.participant_id = me.id
  union select a.recipient_id from me join referrals.attempt a on a.participant_id = me.id
  union select l.organisation_id from me join access.look l on l.participant_ids @> array[me.id]
  union select n.organisation_id from me join outcomes.note n on n.participant_id = me.id
  union select p.added_by from me join participants.participant p on p.id = me.id
), rows as (
  select 'participants.participant' as kept, to_jsonb(t) as line from me join participants.participant t on t.id = me.id
  union all select 'participants.reach', to_jsonb(t) from me join participants.reach t on t.participant_id = me.id
  union all select 'participants.pin', to_jsonb(t) - '{hash,salt}'::text[]
    from me join participants.pin t on t.participant_id = me.id
  union all select 'participants.return_token', to_jsonb(t) - 'token_hash'
    from me join participants.return_token t on t.participant_id = me.id
  union all select 'participants.invitation', to_jsonb(t) - '{token_hash,code_hash}'::text[]
    from me join participants.invitation t on t.participant_id = me.id
  union all select 'participants.joining', to_jsonb(t)
    from participants.joining t where access.reader() in (t.one_id, t.other_id)
  union all select 'participants.household', to_jsonb(t) - '{one_id,other_id}'::text[]
    from me join participants.household t
      on me.id = t.one_id and not participants.is_safe(t.other_id) or me.id = t.other_id and not participants.is_safe(t.one_id)
  union all select 'participants.contact_moment', to_jsonb(t) - 'recorded_by'
    from me join participants.contact_moment t on t.participant_id = me.id
  union all select 'participants.arrival', to_jsonb(t) from me join participants.arrival t on t.participant_id = me.id
  union all select 'participants.assignment', to_jsonb(t) - 'member_id'
    from me join participants.assignment t on t.participant_id = me.id
  union all select 'participants.keep_away', to_jsonb(t) from me join participants.keep_away t on t.participant_id = me.id
  union all select 'participants.safe_mode', to_jsonb(t) from me join participants.safe_mode t on t.participant_id = me.id
  union all select 'access.look', to_jsonb(t) - '{audience_id,member_id,participant_ids}'::text[]
    from me join access.look t on t.participant_ids @> array[me.id]
  union all select 'identity.passkey', to_jsonb(t) - '{id,public_key,counter}'::text[]
    from me join identity.passkey t on t.holder_id = me.id
  union all select 'identity.session', to_jsonb(t) - '{hash,content}'::text[]
    from me join identity.session t on t.holder_id = me.id
  union all select 'dossiers.section', to_jsonb(t) - 'written_by'
    from me join dossiers.section t on t.participant_id = me.id
  union all select 'dossiers.section_history', to_jsonb(t) - 'written_by'
    from me join dossiers.section_history t on t.participant_id = me.id
  union all select 'consents.question', to_jsonb(t) from me join consents.question t on t.participant_id = me.id
  union all select 'consents.event', to_jsonb(t) from me join consents.event t on t.participant_id = me.id
  union all select 'consents.consent_grant', to_jsonb(t)
    from me join consents.consent_grant t on t.participant_id = me.id
  union all select 'consents.notice', to_jsonb(t) from consents.notice t
  union all select 'consents.obligation_about', to_jsonb(t)
    from me join consents.obligation_about t on t.participant_id = me.id
  union all select 'consents.obligation', to_jsonb(t) - '{answered_by,received_as}'::text[]
    from me join consents.obligation_about about on about.participant_id = me.id
    join consents.obligation t on t.id = about.obligation_id
  union all select 'consents.objection', to_jsonb(t)
    from me join consents.objection t on t.participant_id = me.id
  union all select 'dossiers.correction', to_jsonb(t)
    from me join dossiers.correction t on t.participant_id = me.id
  union all select 'dossiers.correction_told', to_jsonb(t)
    from me join dossiers.correction_told t on t.participant_id = me.id
  union all select 'consents.erasure', to_jsonb(t) from me join consents.erasure t on t.participant_id = me.id
  union all select 'referrals.referral', to_jsonb(t) - 'sender_member_id'
    from me join referrals.referral t on t.participant_id = me.id
  union all select 'referrals.motivation', to_jsonb(t)
    from me join referrals.motivation t on t.participant_id = me.id
  union all select 'referrals.attempt', to_jsonb(t) from me join referrals.attempt t on t.participant_id = me.id
  union all select 'referrals.attempt_log', to_jsonb(t) - 'actor_id'
    from me join referrals.attempt_log t on t.participant_id = me.id
  union all select 'referrals.clarification', to_jsonb(t)
    from me join referrals.clarification t on t.participant_id = me.id
  union all select 'referrals.told_clarification', to_jsonb(t) - 'standing_id'
    from me join referrals.told_clarification t on t.participant_id = me.id
  union all select 'referrals.handover', to_jsonb(t) - 'sender_contact_id' - 'recipient_contact_id'
    from me join referrals.handover t on t.participant_id = me.id
  union all select 'referrals.ending', to_jsonb(t) from me join referrals.ending t on t.participant_id = me.id
  union all select 'outcomes.result', to_jsonb(t) from me join outcomes.result t on t.participant_id = me.id
  union all select 'activities.proposal', to_jsonb(t)
    from me join activities.proposal t on t.participant_id = me.id
  union all select 'activities.enrolment', to_jsonb(t)
    from me join activities.enrolment t on t.participant_id = me.id
  union all select 'outcomes.report', to_jsonb(t) - 'written_by'
    from me join outcomes.report t on t.participant_id = me.id
  union all select 'outcomes.note', to_jsonb(t) - 'written_by'
    from me join outcomes.note t on t.participant_id = me.id
  -- Their bytes she takes one by one: together they would not fit in one answer.
  union all select 'outcomes.attachment', jsonb_build_object(
      'id', t.id, 'note_id', t.note_id, 'participant_id', t.participant_id, 'category', t.category, 'place', t.place,
      'name', t.name, 'content_type', t.content_type, 'size', t.size, 'sha256', encode(t.sha256, 'hex')
    )
    from me join outcomes.attachment t on t.participant_id = me.id
)
select jsonb_build_object(
  'participantId', access.reader(),
  'organisations', (
    select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'place', o.place) order by o.name), '[]')
    from organisations.organisation o where o.id in (select known.id from known)
  ),
  'kept', (
    select coalesce(jsonb_object_agg(kept, lines), '{}')
    from (select kept, jsonb_agg(line order by line) as lines from rows group by kept) by_table
  )
)
