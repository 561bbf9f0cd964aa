import type { FC } from 'hono/jsx';
import type { PageContext } from '../page-context.ts';

type SummaryProps = {
  page: PageContext;
  title: string;
  /** Each with the identity of the field that it is about. */
  problems: { id: string; text: string }[];
};

/** At the top of a form that came back: all that is wrong, each leading to its field (WCAG 2.2, 3.3.1). */
export const ErrorSummary: FC<SummaryProps> = ({ page, title, problems }) => (
  <div class="wrongs" role="alert">
    <h2>{page.typeset(title)}</h2>
    <ul>
      {problems.map(({ id, text }) => (
        <li>
          <a href={`#${id}`}>{page.typeset(text)}</a>
        </li>
      ))}
    </ul>
  </div>
);
