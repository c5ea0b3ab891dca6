-- Each table of a schema as the statements that would make it, from the catalogue.
select coalesce(json_agg(t.sql order by t.name), '[]') as found
from (
  select c.relname as name, concat_ws(E'\n',
    format(E'create table %s (\n%s\n);', c.oid::regclass, concat_ws(E',\n', (
      select string_agg(concat_ws(' ', '  ' || quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then 'not null' end,
        case a.attgenerated when 's' then format('generated always as (%s) stored', pg_get_expr(d.adbin, d.adrelid))
          else 'default ' || pg_get_expr(d.adbin, d.adrelid) end), E',\n' order by a.attnum)
      from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    ), (
      select string_agg(format('  constraint %I %s', k.conname, pg_get_constraintdef(k.oid)), E',\n'
        order by k.contype = 'p' desc, k.conname)
      from pg_constraint k where k.conrelid = c.oid and k.contype <> 'n'
    ))),
    (select string_agg(pg_get_indexdef(i.indexrelid) || ';', E'\n' order by i.indexrelid::regclass::text)
     from pg_index i
     where i.indrelid = c.oid and not exists (select from pg_constraint k where k.conindid = i.indexrelid
       and k.conrelid = c.oid)),
    (select string_agg(pg_get_triggerdef(g.oid) || ';', E'\n' order by g.tgname)
     from pg_trigger g where g.tgrelid = c.oid and not g.tgisinternal),
    case when c.relrowsecurity then format('alter table %s enable row level security;', c.oid::regclass) end,
    (select string_agg(concat_ws(' ', format('create policy %I on %s for %s to %s', p.policyname, c.oid::regclass,
        lower(p.cmd), array_to_string(p.roles, ', ')), 'using (' || p.qual || ')', 'with check (' || p.with_check || ')') || ';',
        E'\n' order by p.policyname)
     from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname),
    (select string_agg(format('grant %s on %s to %s;', g.may, c.oid::regclass, g.grantee), E'\n' order by g.grantee)
     from (
       select grantee, string_agg(lower(privilege_type), ', ' order by privilege_type) as may
       from information_schema.role_table_grants
       where table_schema = n.nspname and table_name = c.relname and grantee like 'kring%' group by grantee
     ) g),
    (select string_agg(format('grant %s (%s) on %s to %s;', g.may, g.columns, c.oid::regclass, g.grantee), E'\n'
       order by g.grantee, g.may)
     from (
       select x.grantee::regrole::text as grantee, lower(x.privilege_type) as may,
         string_agg(a.attname, ', ' order by a.attname) as columns
       from pg_attribute a, aclexplode(a.attacl) x where a.attrelid = c.oid group by 1, 2
     ) g)
  ) as sql
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = $1 and c.relkind in ('r', 'p')
) t
