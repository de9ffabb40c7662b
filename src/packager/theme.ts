/** What an organisation's token file may hold: custom properties, for light and for dark, and nothing else. */

const allowedAtRule = /^@media\s*\((?:prefers-color-scheme:\s*(?:dark|light)|prefers-contrast:\s*(?:more|less))\)$/;

/** Everything that does not belong in a token file, as sentences; empty when it may be used. */
export function findThemeProblems(css: string): readonly string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, ' ').trim();
  const problems: string[] = [];
  for (const url of plain.match(/url\([^)]*\)/gi) ?? []) {
    if (!/^url\(\s*["']?data:/i.test(url))
      problems.push(`${url} would fetch a file; only custom properties can be taken over.`);
  }
  if (/@import/i.test(plain)) problems.push('@import would fetch another file; put its custom properties in this one.');
  if (/<\/?style|<!--|\\/i.test(plain))
    problems.push('it holds signs that do not belong in a token file ("<" or "\\").');
  if (problems.length > 0) return problems;
  return checkRules(plain);
}

function checkRules(css: string): readonly string[] {
  const problems: string[] = [];
  let rest = css;
  while (rest !== '') {
    const media = /^(@[^{]*?)\s*\{((?:[^{}]*\{[^{}]*\})*[^{}]*)\}\s*/.exec(rest);
    const rule = /^([^{}@]*?)\s*\{([^{}]*)\}\s*/.exec(rest);
    const match = media ?? rule;
    if (match === null) return [...problems, `it is not readable as CSS from "${rest.slice(0, 40)}".`];
    const [whole, head = '', body = ''] = match;
    if (media === null) problems.push(...checkRule(head, body));
    else if (allowedAtRule.test(head)) problems.push(...checkRules(body.trim()));
    else problems.push(`"${head}" is not allowed; only prefers-color-scheme and prefers-contrast are.`);
    rest = rest.slice(whole.length);
  }
  return problems;
}

function checkRule(selector: string, body: string): readonly string[] {
  if (selector !== ':root') return [`"${selector}" is not allowed; put custom properties on :root.`];
  const declarations = body.split(/;(?![^(]*\))/).map((declaration) => declaration.trim());
  return declarations
    .filter((declaration) => declaration !== '' && !/^--[\w-]+\s*:/.test(declaration))
    .map((declaration) => `"${declaration.slice(0, 60)}" is not a custom property.`);
}
