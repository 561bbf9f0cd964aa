/** Bringing a newspaper in: how far it is, and the report. */
export const importCss = `
progress{display:block;width:100%;height:1rem;accent-color:var(--accent)}
.card h2.first{margin-top:0}
.card>.acts,form+.soft,#sending+.soft{margin-top:1rem}
.import-numbers td,.import-numbers th{text-align:right;white-space:nowrap}
.import-numbers th:first-child{text-align:left;color:inherit;font-size:1rem;font-weight:400}
.import-reasons{list-style:none;padding:0}
.import-reasons li{display:grid;grid-template-columns:4rem 1fr;gap:.5rem;padding:.25rem 0}
.import-reasons b{text-align:right}
.import-lines{padding-left:1.25rem}
`;
