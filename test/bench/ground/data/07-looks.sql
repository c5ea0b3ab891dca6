-- A ledger that has been written to for a while: an index that is empty costs nothing to keep.
insert into access.look (id, at, audience_id, organisation_id, member_id, purpose, what, categories, participant_ids)
select uuidv7(g.n * interval '-1 second'), now() - g.n * interval '1 second', h.id, h.id, m.id, 'support', 'list', '{needs}',
  array(
    select p.id from generate_series(1, 50) seen
    join bench.person p on p.n = 1 + (g.n::bigint * 7919 + seen * 31) % current_setting('bench.participants')::integer
  )
from generate_series(1, current_setting('bench.looks')::integer) g(n)
join bench.helper h on h.n = 1 + g.n % current_setting('bench.helpers')::integer
join bench.member m on m.organisation_id = h.id and m.place = 0;
-- As after years of turns: nothing waits for a seal.
truncate audit.unsealed;
