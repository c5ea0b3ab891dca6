const COLUMNS = [
  ['round', 5],
  ['as', 7],
  ['phase', 8],
  ['at s', 6],
  ['killed', 10],
  ['next ready s', 12],
  ['acknowledged', 12],
  ['lost', 4],
  ['left', 4],
  ['', 0],
];

/** Prints a line a round, and remembers what there is to add up. */
export function newTable(print) {
  const rows = [];
  print(line(COLUMNS.map(([title]) => title)));
  return {
    rows,
    add(user, row) {
      rows.push({ user, ...row });
      const number = isKill(row) ? rows.filter(isKill).length : '';
      print(line([number, user, row.phase, ...cellsOf(row), remarks(row)]));
    },
    sum: () => sumOf(rows),
  };
}

const isKill = ({ killed }) => killed !== undefined;

/** How many kills there were, how many healthy starts followed, and how much was lost or left behind. */
export function sumOf(rows) {
  const kills = rows.filter(isKill);
  const count = (list, holds) => list.filter(holds).length;
  const bad = ({ problems = [], behind = [], failed }) => problems.length + behind.length > 0 || failed;
  return {
    kills: kills.length,
    healthy: count(kills, ({ ready }) => ready !== undefined),
    lost: rows.reduce((all, { lost = 0 }) => all + lost, 0),
    unwell: count(rows, bad),
  };
}

function cellsOf({ at, killed, ready, acknowledged = '', lost = '', behind = [] }) {
  return [at?.toFixed(2) ?? '', killed ?? '', ready?.toFixed(1) ?? '–', acknowledged, lost, behind.length];
}

function remarks({ name, step, atTheEnd, wentOn, said, sentence, failed, problems = [], behind = [] }) {
  return [
    name,
    atTheEnd && 'all acknowledged writes of all sessions, looked for once more',
    step,
    wentOn && 'went on by itself',
    said && `said “${said}”`,
    sentence && `the next start said “${sentence}”`,
    failed && `FAILED: ${failed.trim()}`,
    problems.length > 0 && `PROBLEMS: ${problems.join('; ')}`,
    behind.length > 0 && `LEFT BEHIND: ${behind.join(', ')}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

const line = (cells) =>
  cells
    .map((cell, index) => String(cell).padEnd(COLUMNS[index][1]))
    .join('  ')
    .trimEnd();
