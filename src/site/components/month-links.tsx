import type { FC } from 'hono/jsx';
import type { Moment } from '#content/article.ts';
import { monthName } from '#language/dates.ts';
import type { PageContext } from '../page-context.ts';

/** The way to each month in which the newspaper appeared, newest first, the years folded away but the newest. */
export const MonthLinks: FC<{ page: PageContext; span: { first: Moment; last: Moment } }> = ({ page, span }) => {
  const years = [...Map.groupBy(monthsOf(page, span), (month) => month.year)];
  return (
    <nav aria-label={page.t('archives.byMonth')}>
      {years.map(([year, months], index) => (
        <details open={index === 0}>
          <summary>{year}</summary>
          <ul class="months">
            {months.map((month) => (
              <li>
                <a href={`/archives/${month.toString().replace('-', '/')}/`}>{nameOf(page, month)}</a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
};

function monthsOf(page: PageContext, { first, last }: { first: Moment; last: Moment }): Temporal.PlainYearMonth[] {
  const monthAt = (moment: Moment) =>
    Temporal.Instant.from(moment).toZonedDateTimeISO(page.settings.timeZone).toPlainDate().toPlainYearMonth();
  const months: Temporal.PlainYearMonth[] = [];
  let month = monthAt(last);
  while (Temporal.PlainYearMonth.compare(month, monthAt(first)) >= 0) {
    months.push(month);
    month = month.subtract({ months: 1 });
  }
  return months;
}

function nameOf(page: PageContext, month: Temporal.PlainYearMonth): string {
  return monthName(`${month.toString()}-01T12:00:00.000Z`, { language: page.language, timeZone: 'UTC' });
}
