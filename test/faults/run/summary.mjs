/** What came of it, by user and phase and by what was hit: lines for docs/reliability.md. */
export function summaryOf(rows) {
  const kills = rows.filter(({ killed }) => killed !== undefined);
  return [
    '| as | phase | kills | healthy next starts | seconds to ready: median, longest | acknowledged | lost | left behind |',
    '| -- | ----- | ----- | ------------------- | -------------------------------- | ------------ | ---- | ----------- |',
    ...groups(kills, ({ user, phase }) => `${user} | ${phase}`).map(lineOf),
    '',
    '| hit | kills | what it said itself |',
    '| --- | ----- | ------------------- |',
    ...groups(kills, ({ killed }) => killed).map(wordsOf),
  ];
}

function lineOf([name, rows]) {
  const ready = rows.flatMap(({ ready: seconds }) => seconds ?? []).sort((one, other) => one - other);
  const middle = ready[Math.floor((ready.length - 1) / 2)] ?? 0;
  const sum = (count) => rows.reduce((all, row) => all + count(row), 0);
  const cells = [
    name,
    rows.length,
    ready.length,
    `${middle.toFixed(1)}, ${(ready.at(-1) ?? 0).toFixed(1)}`,
    sum(({ acknowledged }) => acknowledged),
    sum(({ lost }) => lost),
    sum(({ behind = [] }) => behind.length),
  ];
  return `| ${cells.join(' | ')} |`;
}

function wordsOf([name, rows]) {
  const count = (holds) => rows.filter(holds).length;
  const wentOn = count((row) => row.wentOn);
  const said = count((row) => row.said);
  return `| ${name} | ${rows.length} | ${wentOn} went on by themselves, ${said} ended with one sentence |`;
}

function groups(rows, nameOf) {
  const found = new Map();
  for (const row of rows) found.set(nameOf(row), [...(found.get(nameOf(row)) ?? []), row]);
  return [...found];
}
