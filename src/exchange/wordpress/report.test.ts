import { describe, expect, it } from 'vitest';
import { importReportSchema, ReportCounter } from './report.ts';
import { REASON_CODES } from './report-messages.ts';
import { reportText } from './report-text.ts';
import { reportMessages } from './report-words.ts';

const start = { file: 'a.xml', site: 'https://exemple.net', isDryRun: true };
const post = (id: string) => ({ kind: 'post' as const, id, title: `Titre ${id}`, line: 12 });

describe('the report of an import', () => {
  it('reads what it kept and what it refused, and nothing else', () => {
    const counter = new ReportCounter(start);
    counter.keep(post('1'));
    counter.keep(post('2'), [{ code: 'readAlso', detail: '/a/' }]);
    counter.keepUnchanged(post('3'));
    counter.refuse(post('4'), { code: 'statusTrash', detail: '' });
    expect(counter.report.counts.post).toEqual({ read: 4, kept: 3, changed: 1, unchanged: 1, refused: 1 });
    expect(importReportSchema.parse(counter.report)).toEqual(counter.report);
  });

  it('counts a reason once for each item, and goes on counting after a stop', () => {
    const counter = new ReportCounter(start);
    const twice = [
      { code: 'script', detail: 'a' },
      { code: 'script', detail: 'b' },
    ];
    counter.keep(post('1'), twice);
    const resumed = new ReportCounter(JSON.parse(JSON.stringify(counter.report)));
    resumed.keep(post('2'), twice);
    expect(resumed.report.reasons).toEqual([{ kind: 'post', outcome: 'changed', code: 'script', count: 2 }]);
  });

  it('hands each line of its list out once, and says how many more there are than are shown', () => {
    const counter = new ReportCounter(start);
    counter.refuse(post('1'), { code: 'statusTrash', detail: '' });
    expect(counter.takeEntries().map(({ id }) => id)).toEqual(['1']);
    expect(counter.takeEntries()).toEqual([]);
    expect(reportText({ ...counter.report, unlisted: 3 }, 'fr')).toContain('… et 3 autres');
  });

  it('tells people in their language what happened to each item', () => {
    const counter = new ReportCounter(start);
    counter.refuse(post('4'), { code: 'brokenXml', detail: 'unexpected close tag.' });
    counter.remark('cutOff', '', 99);
    const report = { ...counter.report, entries: counter.takeEntries() };
    expect(reportText(report, 'fr')).toContain(
      '✗ article #4 « Titre 4 », ligne 12 : XML invalide (unexpected close tag.)',
    );
    expect(reportText(report, 'en')).toContain(
      'The file breaks off before its end: everything that was complete is imported. (line 99)',
    );
  });

  it.each(['fr', 'en'])('has words for every reason in %s', (language) => {
    const { reasons } = reportMessages(language);
    for (const code of REASON_CODES) expect(reasons[code]).toMatch(/\p{L}/u);
  });
});
