/** Bringing a newspaper in: how far it is, and the report. */
export const importCss = `
progress{display:block;width:100%;height:1rem;accent-color:var(--accent)}
.numbers td,.numbers th{text-align:right;white-space:nowrap}
.numbers th:first-child{text-align:left;color:inherit;font-size:1rem;font-weight:400}
.reasons{list-style:none;padding:0}
.reasons li{display:grid;grid-template-columns:4rem 1fr;gap:.5rem;padding:.25rem 0}
.reasons b{text-align:right}
.lines{padding-left:1.25rem}
`;
