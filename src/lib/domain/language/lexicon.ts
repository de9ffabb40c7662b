/**
 * Dutch words that carry more than camera and microphone register. Data only; `compile-lexicon.ts` gives it meaning:
 * entries are separated by commas; `~` stands for the usual endings; `/` separates forms of one word; `..` in a phrase stands for
 * up to two words; `!` before a word: only when written without a capital, because it is also a name.
 */

/** What a word does instead of describing. */
export const loadedCategories = [
  'judgement',
  'feeling',
  'intention',
  'certainty',
  'generalising',
  'appearance',
] as const;
export type LoadedCategory = (typeof loadedCategories)[number];
/** Which friendly question fits: one per category, and one of its own for words that explain. */
export type QuestionKey = LoadedCategory | 'cause';

export const lexicon: Readonly<Record<QuestionKey, string>> = {
  judgement: `ongemotiveerd~, gemotiveerd~, lui/luie/luier, onbeleefd~, beleefd~, brutaal/brutale, arrogant~, agressief/agressieve,
    koppig~, eigenwijs/eigenwijze, dom/domme, slordig~, vervelend~, onredelijk~, asociaal/asociale, respectloos/respectloze,
    ondankbaar/ondankbare, zielig~, raar/rare, vreemd~, overdreven, passief/passieve, onverschillig~, gemakzuchtig~,
    onbetrouwbaar/onbetrouwbare, eerlijk~, oneerlijk~, liegt/liegen/loog, theatraal/theatrale, aardig~, onaardig~, vriendelijk~,
    onvriendelijk~, kinderachtig~, hysterisch~, onprofessioneel/onprofessionele, hopeloos/hopeloze, onhandig~, negatief/negatieve,
    verwend~, onwillig~, lastig~, zelfbewust~, onverantwoordelijk~, dominant~, streng~, bot/botte, sluw~, nep, ongeïnteresseerd~,
    geïnteresseerd~, onoprecht~, oprecht~, braaf/brave, hooghartig~, zeurt/zeuren, klaagt/klagen, ongepast~, onbeschoft~, profiteert,
    moeilijk/moeilijke klant/man/vrouw/cliënt/mens/persoon/type, doet/doen .. moeilijk, goed/slecht gesprek, fout gesprek,
    open/gesloten/afwerende/actieve houding, werkt/werken .. niet mee`,
  feeling: `boos/boze/bozer, kwaad/kwade/kwader, bang/bange/banger, verdrietig~, blij/blije/blijer, gefrustreerd~, geïrriteerd~, zenuwachtig~,
    gespannen, ontspannen, onzeker~, opgelucht~, teleurgesteld~, beledigd~, gekwetst~, verveeld~, schuldig~, wanhopig~, jaloers~, trots/trotse,
    tevreden, ontevreden, gelukkig~, ongelukkig~, nerveus/nerveuze, angstig~, woedend~, machteloos/machteloze, wanhoop, moe, vermoeid~,
    beschaamd~, overstuur, opgefokt~, chagrijnig~, enthousiast~, wantrouwig~, ongemakkelijk~, ontroerd, verbaasd~, voelt/voelen/voelde,
    schaamt/schamen, verveelt/vervelen, ergert/ergeren, denkt/denken/dacht, begrijpt/begrijpen/begreep, snapt/snappen, gelooft/geloven,
    vertrouwt/wantrouwt/wantrouwen, hoopt/hopen, baalt/balen, geniet, schrikt/schrok, twijfelt/twijfelen, beseft, geeft om,
    vindt/vinden .. dat, vindt/vinden het/hem/haar/dit, weet/weten .. niet/dat/wel, heeft/hebben/had .. geen .. zin, zit .. niet lekker, geen vertrouwen`,
  intention: `wil niet/geen, !wil/wilt/willen/wilde/wilden, weigert/weigeren/weigerde, probeert/proberen/probeerde, expres, opzettelijk~, bewust/bewuste,
    bedoelt/bedoelde/bedoelen, bedoeling, manipuleert/manipuleren/manipulatief/manipulatieve, ontwijkt/ontwijken/ontweek, vermijdt/vermijden/vermeed,
    verbergt/verbergen, verzwijgt/verzwijgen, provoceert/provoceren, saboteert, uitdagend~, doelbewust~, met opzet, van plan, doet/doen/deed .. alsof,
    zoekt/zoeken .. aandacht/bevestiging/steun/ruzie, vraagt/trekt .. aandacht, om aandacht, om .. vanaf te, daagt .. uit,
    sluit .. zich .. af, staat .. er niet voor open, staat .. niet open voor, geen interesse, trekt .. zich .. niets`,
  cause: `omdat, doordat, zodat, daarom`,
  certainty: `natuurlijk, blijkbaar, kennelijk, duidelijk/duidelijke, uiteraard, ongetwijfeld, vanzelfsprekend, overduidelijk~, klaarblijkelijk,
    onmiskenbaar, sowieso, eigenlijk, gewoon, echt niet, zonder twijfel, zeker weten, vast wel, moet wel, vast en zeker`,
  generalising: `altijd, nooit, typisch/typische, zulke mensen/klanten, dat/dit soort mensen/klanten/types, zo'n type, iedere keer weer, elke keer weer,
    zoals gewoonlijk`,
  appearance: `lijkt/lijken/leek/leken, schijnt/schijnen/scheen, schijnbaar, ogenschijnlijk, oogt, waarschijnlijk, vermoedelijk, komt/komen/kwam .. over, alsof,
    ziet/zien/zag er .. uit, ziet/zien/zag eruit, maakt .. indruk, wekt .. indruk, geeft .. indruk, straalt .. uit, een soort van,
    op een of andere manier`,
};

/** The same words where they describe, name a thing, or are part of a saying. */
export const harmless = `natuurlijk licht/materiaal, duidelijk hoorbaar/zichtbaar/verstaanbaar/leesbaar, duidelijk te zien/horen/verstaan,
  spreekt/praat/articuleert .. duidelijk, geen kwaad, die/deze/de lui, een leek, de/twee/drie leken/lijken, vreemde/vreemd ogen/taal/talen,
  aardig wat, kaak/kaken/schouders/spieren .. gespannen, gespannen kaak/kaken/schouders/spier/spieren/nek/lijn/draad, ontspannen schouders/kaken, een/het bot, botte schaar/mes/bijl/kant,
  goede/goeder/beste/laatste/eigen/vrije wil, de/een/haar/zijn wil, wil en dank, een streng, strenge winter/vorst, komt/komen/kwam .. over de/het,
  geeft om de, voelt/voelen/voelde aan/in/onder/langs/met/of, hardop denken, moet wel eens, gewoon papier,
  wilde gebaren/bewegingen/haren/dieren, de bewuste, duidelijke stem/letters/uitspraak, hopen papier/papieren,
  vindt/vinden het papier/formulier/nummer/briefje/woord`;

/** They make what follows stronger and are pointed at together with it. */
export const intensifiers =
  'heel, erg, zeer, zo, te, echt, ontzettend, enorm, behoorlijk, nogal, best, vrij, wat, beetje, super, totaal, volkomen, helemaal, zichtbaar';

/** After these somebody else's words follow: what was said is something a microphone registers. */
export const speechVerbs =
  'zegt, zeggen, zei, zeiden, gezegd, vertelt, vertellen, vertelde, antwoordt, antwoordde, vraagt, vragen, vroeg, herhaalt, herhaalde, roept, riep, meldt, fluistert, geeft/geven/gaf .. aan, legt/leggen/legde .. uit';
