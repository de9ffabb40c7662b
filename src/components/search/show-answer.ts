/** Puts what was found on the page: the best first, the rest by part of the course. */
import { describeMore, searchGroups, searchTexts } from '#i18n/nl-search.ts';
import type { Answer, Found, Place } from '#search/search.ts';

/** So many stand above the groups, and so many of a group are shown at first. */
const shown = { best: 3, group: 5 };

type Make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...inside: readonly (Node | string)[]
) => HTMLElementTagNameMap[K];

/**
 * Replaces what stands in `results`, and says how many pages that are. `host` carries the addresses of all pages, and what to say
 * when nothing was found.
 */
export function showAnswer(host: HTMLElement, results: HTMLElement, { found, nearest }: Answer): number {
  const make = makerFor(host.ownerDocument);
  const addressOf = addressesIn(host);
  // A package may leave lessons out.
  const present = found.filter(({ page }) => addressOf(page.key) !== null);
  const item = (one: Found, isAlone: boolean): HTMLElement =>
    showPage(one, isAlone, addressOf(one.page.key) ?? '', make);
  const parts =
    present.length <= shown.best
      ? [
          make('h2', 'visually-hidden', searchTexts.best),
          listOf(
            present.map((one) => item(one, true)),
            make,
          ),
        ]
      : [
          make('h2', '', searchTexts.best),
          listOf(
            present.slice(0, shown.best).map((one) => item(one, true)),
            make,
          ),
          ...Object.entries(searchGroups).flatMap(([group, name]) =>
            showGroup(
              name,
              present.slice(shown.best).filter(({ page }) => page.group === group),
              item,
              make,
            ),
          ),
        ];
  if (present.length > 0) results.replaceChildren(...parts);
  else results.replaceChildren(...showNothing(host, nearest, addressOf, make));
  return present.length;
}

function makerFor(page: Document): Make {
  return (tag, className, ...inside) => {
    const element = page.createElement(tag);
    if (className !== '') element.className = className;
    element.append(...inside);
    return element;
  };
}

type AddressOf = (key: string) => string | null;

/** The build makes addresses relative in attributes only, so that is where they stand. */
function addressesIn(host: HTMLElement): AddressOf {
  const links = [...host.querySelectorAll<HTMLAnchorElement>('[data-pages] a[data-page]')];
  const addresses = new Map(links.map((link) => [link.dataset['page'] ?? '', link.getAttribute('href') ?? '']));
  return (key) => {
    const term = /^begrip-(.+)$/.exec(key)?.[1];
    if (term === undefined) return addresses.get(key) ?? null;
    const glossary = addresses.get('begrip');
    return glossary === undefined ? null : `${glossary}#${term}`;
  };
}

function listOf(items: readonly HTMLElement[], make: Make): HTMLElement {
  return make('ol', '', ...items);
}

function showGroup(
  name: string,
  found: readonly Found[],
  item: (one: Found, isAlone: boolean) => HTMLElement,
  make: Make,
): readonly HTMLElement[] {
  if (found.length === 0) return [];
  const list = listOf(
    found.slice(0, shown.group).map((one) => item(one, false)),
    make,
  );
  const heading = make('h2', '', name);
  if (found.length <= shown.group) return [heading, list];
  const more = make('button', 'nl-button nl-button--secondary', describeMore(found.length));
  more.type = 'button';
  more.addEventListener('click', () => {
    const later = found.slice(shown.group).map((one) => item(one, false));
    list.append(...later);
    later[0]?.querySelector('a')?.focus();
    more.remove();
  });
  return [heading, list, more];
}

/** `isAlone`: not under the name of its part. */
function showPage({ page, places }: Found, isAlone: boolean, address: string, make: Make): HTMLElement {
  const [first, ...others] = places();
  const link = make('a', 'nl-link', page.title);
  link.href = first === undefined ? address : addressIn(address, first);
  const where = [...(isAlone ? [searchGroups[page.group] ?? ''] : []), ...(first?.heading ? [first.heading] : [])].join(
    ' › ',
  );
  return make(
    'li',
    'result',
    ...(where === '' ? [] : [make('p', 'where', where)]),
    make('h3', '', link),
    ...(first === undefined ? [] : [showFragment(first, make)]),
    ...showOthers(others, address, make),
  );
}

function addressIn(page: string, { anchor }: Place): string {
  return anchor === '' ? page : `${page}#${anchor}`;
}

function showFragment({ fragment }: Place, make: Make): HTMLElement {
  const runs = fragment.runs.map(({ text, isHit }) => (isHit ? make('mark', '', text) : text));
  return make('p', 'fragment', fragment.isCutBefore ? '… ' : '', ...runs, fragment.isCutAfter ? ' …' : '');
}

/** Other sections of the page, by their headings. */
function showOthers(places: readonly Place[], address: string, make: Make): readonly HTMLElement[] {
  const named = places.filter(({ heading }) => heading !== '');
  if (named.length === 0) return [];
  const links = named.map((place) => {
    const link = make('a', 'nl-link', place.heading);
    link.href = addressIn(address, place);
    return make('li', '', link);
  });
  return [make('ul', 'also', make('li', '', searchTexts.also), ...links)];
}

function showNothing(
  host: HTMLElement,
  nearest: Answer['nearest'],
  addressOf: AddressOf,
  make: Make,
): readonly (Node | string)[] {
  const links = nearest.flatMap(({ key, title }) => {
    const address = addressOf(key);
    if (address === null) return [];
    const link = make('a', 'nl-link', title);
    link.href = address;
    return [make('li', '', link)];
  });
  const template = host.querySelector<HTMLTemplateElement>('template[data-nothing]');
  return [
    ...(links.length === 0 ? [] : [make('ul', 'also', make('li', '', searchTexts.nearest), ...links)]),
    ...(template === null ? [] : [template.content.cloneNode(true)]),
  ];
}
