/** What a learner reads when the server refuses something. Reasons for whoever runs the server go to the log. */

type Refusal = Readonly<{ status: number; message: string }>;

const refusals = {
  'bad-request': {
    status: 400,
    message: 'De server begreep dit verzoek niet. Laad de pagina opnieuw en probeer het nog eens.',
  },
  'unknown-course': {
    status: 400,
    message: 'Deze cursus bestaat niet op deze server. Begin opnieuw vanaf de startpagina.',
  },
  'other-origin': {
    status: 403,
    message:
      'Dit verzoek kwam van een andere website en is daarom niet uitgevoerd. Open de cursus op haar eigen adres.',
  },
  'not-found': { status: 404, message: 'Dit adres bestaat niet op deze server.' },
  'wrong-method': { status: 405, message: 'Dit kan de server niet doen op dit adres.' },
  'too-long': {
    status: 413,
    message: 'Je voortgang is te groot om op de server te bewaren. Ze staat nog wel op dit apparaat.',
  },
  'wrong-type': {
    status: 415,
    message: 'De server begreep dit verzoek niet. Laad de pagina opnieuw en probeer het nog eens.',
  },
  unreadable: {
    status: 422,
    message: 'De server kan deze voortgang niet lezen en heeft haar niet bewaard. Ze staat nog wel op dit apparaat.',
  },
  'has-texts': {
    status: 422,
    message: 'Je eigen teksten blijven op dit apparaat. Daarom heeft de server deze voortgang niet bewaard.',
  },
  busy: {
    status: 503,
    message: 'De server maakt al pakketten voor anderen. Probeer het over een paar tellen opnieuw.',
  },
  failed: {
    status: 500,
    message: 'Er ging iets mis op de server. Je werk staat nog op dit apparaat; we proberen het straks weer.',
  },
  unavailable: {
    status: 503,
    message:
      'De server kan nu niet bij de opgeslagen voortgang. Je werk staat nog op dit apparaat; we proberen het straks weer.',
  },
} as const satisfies Readonly<Record<string, Refusal>>;

export type RefusalCode = keyof typeof refusals;

/** A JSON answer that no cache keeps. */
export function answer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      ...headers,
    },
  });
}

/** The answer to a request that is refused: a code for programs, and a Dutch sentence fit for a learner. */
export function refuse(code: RefusalCode, headers: Readonly<Record<string, string>> = {}): Response {
  const { status, message } = refusals[code];
  return answer(status, { code, message }, headers);
}
