/** One field of a request that cannot be accepted, by its JSON path. */
export interface ProblemField {
  readonly path: string;
  readonly message: string;
}

const titles: Readonly<Record<number, string>> = {
  400: 'Cererea nu poate fi citită.',
  401: 'Cheia de acces lipsește sau nu mai este valabilă.',
  403: 'Cheia de acces nu dă dreptul la această operație.',
  404: 'Nu există nimic la această adresă.',
  405: 'Adresa nu acceptă această metodă.',
  409: 'Cererea nu se potrivește cu starea de acum.',
  410: 'Articolul a fost șters.',
  412: 'Articolul a fost schimbat între timp.',
  413: 'Cererea este prea mare.',
  415: 'Tipul conținutului nu este acceptat.',
  421: 'Site-ul nu răspunde la acest nume.',
  422: 'Conținutul nu poate fi acceptat.',
  428: 'Lipsește versiunea pe care se bazează schimbarea (If-Match).',
  500: 'Site-ul a întâmpinat o eroare.',
};

/** A refusal: an HTTP status with the reason in Romanian, answered as RFC 9457 problem details. */
export class Problem extends Error {
  readonly status: number;
  readonly detail: string;
  readonly fields: readonly ProblemField[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    detail = '',
    extra: {
      readonly fields?: readonly ProblemField[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(`${status} ${detail}`);
    this.status = status;
    this.detail = detail;
    this.fields = extra.fields ?? [];
    this.headers = extra.headers ?? {};
  }

  /** The body of the answer. */
  toJson(): Readonly<Record<string, unknown>> {
    return {
      type: 'about:blank',
      title: titles[this.status] ?? 'Cererea nu poate fi îndeplinită.',
      status: this.status,
      detail: this.detail,
      ...(this.fields.length > 0 && { errors: this.fields }),
    };
  }
}
