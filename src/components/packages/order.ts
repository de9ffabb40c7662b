/** From the form to what the server is asked. Pure. */

/** Fields of the form by name; a field that is not there or empty counts as not chosen. */
export type Fields = Readonly<Record<string, string>>;

const plain = ['title', 'organisation', 'privacyContact', 'expires', 'videoBase'] as const;
const chosen = ['score', 'whenCompleted', 'resume', 'texts', 'scormEdition'] as const;

/** The settings that the fields describe, in the form of a settings file. */
export function settingsOf(fields: Fields): Readonly<Record<string, unknown>> {
  const settings: Record<string, unknown> = {};
  for (const name of [...plain, ...chosen]) {
    const value = fields[name]?.trim() ?? '';
    if (value !== '') settings[name] = value;
  }
  if (fields['films'] === 'lite') settings['lite'] = true;
  if (fields['films'] !== 'elsewhere') delete settings['videoBase'];
  if (fields['completion'] === 'share')
    settings['completion'] = { rule: 'share', share: Number(fields['share']) / 100 };
  const rule = fields['completion'];
  if (rule === 'exercises' || rule === 'final')
    settings['completion'] = { rule, exercises: numbersIn(fields['exercises'] ?? '') };
  return settings;
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

/** Bytes in words. */
export function formatSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
