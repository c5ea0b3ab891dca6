select jsonb_build_object('items', coalesce(jsonb_agg(activities.proposal_shown(p) order by p.proposed_at), '[]'))
from activities.proposal p
where p.participant_id = access.reader() and p.state <> 'ended'
