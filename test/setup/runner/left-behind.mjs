/** The state of a process that files share: what it is before a file, to be held against after it. */
export function snapshot() {
  return {
    env: { ...process.env },
    cwd: process.cwd(),
    globals: Object.getOwnPropertyDescriptors(globalThis),
  };
}

/** Puts back what a file changed for those after it, and says what it was. */
export function restore({ env, cwd, globals }) {
  const told = [...restoreEnv(env), ...restoreGlobals(globals)];
  if (process.cwd() !== cwd) {
    process.chdir(cwd);
    told.push('the working directory');
  }
  return told;
}

function restoreEnv(before) {
  const names = new Set([...Object.keys(before), ...Object.keys(process.env)]);
  const changed = [...names].filter((name) => before[name] !== process.env[name]);
  for (const name of changed) {
    if (name in before) process.env[name] = before[name];
    else delete process.env[name];
  }
  return changed.map((name) => `process.env.${name}`);
}

function restoreGlobals(before) {
  const now = Object.getOwnPropertyDescriptors(globalThis);
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  const changed = [...names].filter((name) => hasChanged(name, before[name], now[name]));
  for (const name of changed) {
    if (name in before) Object.defineProperty(globalThis, name, before[name]);
    else delete globalThis[name];
  }
  return changed.map((name) => `globalThis.${name}`);
}

// What packages keep there for good, once they are loaded: tslib, TypeORM, Swagger and Nx.
const KEPT =
  /^(__|typeorm|Swagger|nxPlugin|isolatedPlugin|workspaceLayout|projectGraph|project\w+Map|targetProject)/;

function hasChanged(name, before, now) {
  if (KEPT.test(name)) return false;
  // Node makes some of its globals only when somebody asks for them.
  return !before || ('value' in before && !Object.is(before.value, now?.value));
}
