import { listCorrections } from '#storage/queries/readers/corrections.ts';
import { CorrectionsPage } from '../pages/corrections-page.tsx';
import { pageFor, pageNumber, type Visit } from '../site.ts';
import { showNotFound } from './addresses.tsx';

const PER_PAGE = 30;

/** Everything that the newspaper has had to correct. */
export async function showCorrections(visit: Visit): Promise<Response> {
  const number = pageNumber(visit.c);
  if (number === null) return showNotFound(visit);
  const { corrections, total } = await listCorrections(visit.db, { limit: PER_PAGE, offset: (number - 1) * PER_PAGE });
  const count = Math.max(1, Math.ceil(total / PER_PAGE));
  if (number > count) return showNotFound(visit);
  const matter = { corrections, position: { number, count, base: '/corrections/' } };
  return visit.c.html(<CorrectionsPage page={pageFor(visit)} matter={matter} />);
}
