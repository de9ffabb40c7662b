/** `<package-builder>`: a form that shows the house style while it is chosen, and downloads the package. */
import { contrastPairs, packageTexts as texts } from '#i18n/nl-packages.ts';
import { contrastOf, readTokens, type Colour } from './contrast.ts';
import { formatSize, settingsOf } from './order.ts';

const largestLogo = 200_000;

export class PackageBuilder extends HTMLElement {
  #theme: string | null = null;
  #logo: Readonly<{ kind: string; data: string }> | null = null;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#make();
    });
    this.#form.addEventListener('change', (event) => void this.#take(event.target));
    this.#form.addEventListener('input', () => this.#showName());
    this.#showContrast();
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  async #take(field: EventTarget | null): Promise<void> {
    if (!(field instanceof HTMLInputElement) || field.type !== 'file') return;
    const file = field.files?.[0];
    const problem = file === undefined ? this.#forget(field.name) : await this.#takeFile(field.name, file);
    field.setCustomValidity(problem ?? '');
    field.reportValidity();
    this.#showContrast();
  }

  #forget(name: string): null {
    if (name === 'theme') this.#theme = null;
    else this.#logo = null;
    this.#dress(new Map());
    return null;
  }

  async #takeFile(name: string, file: File): Promise<string | null> {
    if (name === 'theme') {
      const css = await file.text();
      const tokens = readTokens(css);
      this.#theme = tokens === null ? null : css;
      this.#dress(tokens ?? new Map());
      return tokens === null ? texts.refusedTheme : null;
    }
    const kind = /\.(svg|png|jpe?g)$/i.exec(file.name)?.[1]?.toLowerCase();
    if (kind === undefined || file.size > largestLogo) return texts.refusedLogo;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    this.#logo = { kind, data };
    const picture = this.querySelector<HTMLImageElement>('[data-preview-logo]');
    if (picture !== null) {
      // An image runs no script, whatever is in it.
      picture.src = `data:image/${kind === 'svg' ? 'svg+xml' : kind};base64,${data}`;
      picture.hidden = false;
    }
    return null;
  }

  /** Puts the tokens on the preview, and only there. */
  #dress(tokens: ReadonlyMap<string, string>): void {
    const preview = this.querySelector<HTMLElement>('[data-preview]');
    if (preview === null) return;
    for (const name of [...preview.style].filter((each) => each.startsWith('--'))) preview.style.removeProperty(name);
    for (const [name, value] of tokens) preview.style.setProperty(name, value);
  }

  #showName(): void {
    const name = this.querySelector('[data-preview-name]');
    const { organisation } = this.#fields();
    if (name !== null) name.textContent = organisation || 'Jouw organisatie';
  }

  #showContrast(): void {
    const list = this.querySelector('[data-contrast]');
    const preview = this.querySelector<HTMLElement>('[data-preview]');
    if (list === null || preview === null) return;
    list.replaceChildren(
      ...contrastPairs.map(({ name, front, back, least }) => {
        const ratio = contrastOf(colourOf(preview, front), colourOf(preview, back));
        const row = this.ownerDocument.createElement('li');
        row.dataset['enough'] = String(ratio >= least);
        const words = ratio >= least ? texts.contrast.enough : texts.contrast.poor;
        row.textContent = `${name}: ${ratio.toFixed(1).replace('.', ',')}\u00a0:\u00a01, ${words}`;
        return row;
      }),
    );
  }

  #fields(): Readonly<Record<string, string>> {
    const entries = [...new FormData(this.#form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    return Object.fromEntries(entries) as Readonly<Record<string, string>>;
  }

  async #make(): Promise<void> {
    const fields = this.#fields();
    this.#say(texts.busy);
    const order = {
      format: fields['format'],
      edition: fields['edition'],
      settings: settingsOf(fields),
      theme: this.#theme,
      logo: this.#logo,
    };
    try {
      const answer = await fetch(new URL('./api/packages', this.ownerDocument.baseURI), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(order),
      });
      if (!answer.ok) return this.#say(await reasonOf(answer));
      const name = /filename="([^"]*)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'pakket.zip';
      const file = await answer.blob();
      download(this.ownerDocument, file, name);
      this.#say(texts.done(name, formatSize(file.size)));
    } catch {
      this.#say(texts.noServer);
    }
  }

  #say(words: string): void {
    const place = this.querySelector('[data-said]');
    if (place !== null) place.textContent = words;
  }
}

async function reasonOf(answer: Response): Promise<string> {
  try {
    const { message } = (await answer.json()) as { message?: string };
    return `${texts.failed} ${message ?? ''}`.trim();
  } catch {
    return texts.noServer;
  }
}

function download(page: Document, file: Blob, name: string): void {
  const link = page.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The colour as it is shown, whatever way it is written in. */
function colourOf(place: HTMLElement, token: string): Colour {
  const probe = place.ownerDocument.createElement('span');
  probe.style.color = `var(--vknz-color-${token})`;
  place.append(probe);
  const shown = getComputedStyle(probe).color;
  probe.remove();
  const canvas = place.ownerDocument.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (canvas === null) return [0, 0, 0];
  canvas.fillStyle = shown;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
