/** Signing in, the team, the logbook. */
export const peopleCss = `
.entries{list-style:none;padding:0;margin-top:1.5rem}
.entries li{display:grid;grid-template-columns:1fr;gap:0 1rem;padding:.625rem 0;border-top:1px solid var(--rule)}
.entries time,.entries .soft{color:var(--soft);font-size:.875rem}
@media (min-width:40rem){.entries li{grid-template-columns:11rem 1fr}}
.filters{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(12rem,100%),1fr));gap:.75rem 1rem;align-items:end;margin:1rem 0}
.person{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center}
.person a{font-weight:600;min-height:44px;display:inline-flex;align-items:center}
`;
