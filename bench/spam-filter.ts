import { labelledComments, measureSpamFilter } from '#test/support/spam-measure.ts';

/** How well spam is told in French: `node bench/spam-filter.ts`. Each comment is weighed by what was learnt from the others. */
const all = labelledComments();
console.log(`${all.length} comments, ${all.filter(({ isSpam }) => isSpam).length} of them spam`);
for (const { threshold, precision, recall, wronged } of await measureSpamFilter(all)) {
  console.log(`from ${threshold}: precision ${(precision * 100).toFixed(1)} %, recall ${(recall * 100).toFixed(1)} %`);
  for (const line of wronged) console.log(`  taken for spam: ${line}`);
}
