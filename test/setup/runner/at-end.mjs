const acts = [];

/** What a worker stops when its last file has run; where that fails, the run does. */
export const atEnd = (act) => void acts.push(act);

export async function end() {
  for (const act of acts.splice(0).reverse()) await act();
}
