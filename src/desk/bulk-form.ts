import type { BulkChange } from '#content/bulk-change.ts';
import { COUNTRY_CODES } from '#content/country.ts';
import { formText, identityIn, momentIn } from './forms.ts';

/** What was sent: the articles that were ticked, and what was chosen or typed beside the buttons. */
export type SentChange = { articles: ReadonlySet<string>; value: (field: string) => string };

/** What a form that is shown again comes back filled in with. */
export function sentChangeIn(form: FormData): SentChange {
  return { articles: new Set(form.getAll('article').map(String)), value: (field) => formText(form, field) };
}

/**
 * The change that the button which was pressed stands for; null when nothing was chosen beside it. Throws a `Refusal` for an
 * hour that there is not.
 */
export function bulkChangeIn(form: FormData, timeZone: string): BulkChange | null {
  const kind = formText(form, 'do') as BulkChange['kind'];
  switch (kind) {
    case 'section':
      return filled(identityIn(form, 'toSection'), (sectionId) => ({ kind, sectionId }));
    case 'addTopic':
    case 'removeTopic':
      return filled(identityIn(form, 'toTopic'), (topicId) => ({ kind, topicId }));
    case 'addCountry':
    case 'removeCountry':
      return filled(countryIn(form), (countryCode) => ({ kind, countryCode }));
    case 'assign':
      if (formText(form, 'toUser') === 'nobody') return { kind, userId: null };
      return filled(identityIn(form, 'toUser'), (userId) => ({ kind, userId }));
    case 'ready':
      return { kind };
    case 'schedule':
      return { kind, at: momentIn(form, timeZone) };
    case 'return':
      return { kind, comment: formText(form, 'comment') };
    default:
      return null;
  }
}

function filled<T>(value: T | null, change: (value: T) => BulkChange): BulkChange | null {
  return value === null ? null : change(value);
}

function countryIn(form: FormData): string | null {
  const code = formText(form, 'toCountry');
  return COUNTRY_CODES.includes(code) ? code : null;
}
