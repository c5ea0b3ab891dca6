export type TokenTree = { readonly [name: string]: TokenTree | string | number };

/** Turns a house style in NL Design System form (nested tokens, leaves `value` or `$value`) into CSS custom properties. */
export function houseStyleVariables(tokens: TokenTree, path: readonly string[] = []): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [key, branch] of Object.entries(tokens)) {
    if (typeof branch === 'object') Object.assign(variables, houseStyleVariables(branch, [...path, key]));
    else if (key === 'value' || key === '$value') variables[`--${path.join('-')}`] = String(branch);
  }
  return variables;
}
