import type { FC } from 'hono/jsx';
import type { ReportParts } from '#content/import-job.ts';
import type { DeskPage } from '../desk.ts';

/** Things listed on the page itself; the whole list is one link away. */
const LISTED = 100;

/** What a trial or an import did: numbers, reasons, then each thing that was changed or refused. */
export const ImportReport: FC<{ page: DeskPage; report: ReportParts }> = ({ page, report }) => {
  const { t } = page;
  const { lines } = report.list;
  return (
    <section aria-labelledby="import-report">
      <h2 id="import-report">{t('importDesk.report')}</h2>
      <p>{report.title}</p>
      {report.notes.map((note) => (
        <p class="note">{note}</p>
      ))}
      <Numbers page={page} report={report} />
      <p>{report.files}</p>
      {report.reasons.map(({ title, lines: reasons }) => (
        <>
          <h3>{title}</h3>
          <ul class="import-reasons">
            {reasons.map(({ count, text }) => (
              <li>
                <b>{count}</b> {text}
              </li>
            ))}
          </ul>
        </>
      ))}
      {lines.length > 0 && (
        <details>
          <summary>{report.list.title}</summary>
          <ul class="import-lines">
            {lines.slice(0, LISTED).map((line) => (
              <li>{line}</li>
            ))}
          </ul>
          {lines.length > LISTED && <p>{t('importDesk.report.more', { count: lines.length - LISTED })}</p>}
          {report.list.unlisted && <p>{report.list.unlisted}</p>}
        </details>
      )}
      <p>
        <a href="/desk/import/report.txt">{t('importDesk.report.text')}</a>
      </p>
    </section>
  );
};

const Numbers: FC<{ page: DeskPage; report: ReportParts }> = ({ page, report }) => (
  <section class="table" tabindex={0} aria-label={page.t('importDesk.report.numbers')}>
    <table class="import-numbers">
      <thead>
        <tr>
          <td />
          {report.columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {report.rows.map(({ name, numbers }) => (
          <tr>
            <th scope="row">{name}</th>
            {numbers.map((number) => (
              <td>{number}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
