-- The views of a schema whole, and its functions by their heads: the bodies stand in their files.
select coalesce(json_agg(o.sql order by o.kind, o.sql), '[]') as found
from (
  select 1 as kind, format(E'create view %s as\n%s', c.oid::regclass, pg_get_viewdef(c.oid)) as sql
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = $1 and c.relkind = 'v'
  union all
  select 2, format(E'create function %s(%s)\n  returns %s language %s %s%s;%s', p.oid::regproc,
    pg_get_function_arguments(p.oid), pg_get_function_result(p.oid), l.lanname,
    case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end,
    case when p.prosecdef then ' security definer' end,
    (select format(E'\ngrant execute on function %s to %s;', p.oid::regproc, string_agg(x.grantee::regrole::text, ', '
       order by x.grantee::regrole::text))
     from aclexplode(p.proacl) x where x.grantee::regrole::text like 'kring%' having count(*) > 0))
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
  where n.nspname = $1 and not (n.nspname = 'reads' and p.proname ~ '_[0-9a-f]{12}$')
) o
