/** Signing in, the team, the logbook. */
export const peopleCss = `
.more{margin-top:1.25rem}
.back{margin-bottom:.5rem}
.acts .aside{display:inline-flex;align-items:center;min-height:44px;padding:0 .5rem}
.secret button{margin-left:-.5rem}
.people>li{grid-template-columns:1fr;align-items:center}
.people a{display:inline-flex;align-items:center;min-height:44px;font-weight:600}
@media (min-width:40rem){.people>li{grid-template-columns:1fr 18rem;gap:.5rem 1.5rem}}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:1rem;align-items:start;margin-top:1.5rem}
.card>h2{margin-top:0}
.card h3{margin-top:0}
.card legend{position:absolute;clip-path:inset(50%)}
.fields.apart{margin-top:1.5rem;padding-top:1.5rem;border-top:1px solid var(--rule)}
.card .soft+.acts{margin-top:.75rem}
.card .acts+.acts,.card .acts+h3{margin-top:1.5rem}
.card .rows>li:first-child{border-top:0}
.entries{list-style:none;padding:0}
.entries li{display:grid;gap:0 1rem;padding:.5rem 0;border-top:1px solid var(--rule)}
.entries time{color:var(--soft);font-size:.9375rem;line-height:1.6}
.entries dl,.entries dd{margin:0}
.entries dl{font-size:.9375rem}
.entries dl div{padding:.125rem 0}
.entries dt{color:var(--soft);font-weight:400}
.entries dd{overflow-wrap:anywhere}
.entries details{color:var(--soft);font-size:.9375rem;white-space:pre-line}
.entries summary{min-height:0;padding:.125rem 0;color:inherit;font-weight:400}
.entries .all{color:var(--soft);font-size:.875rem;white-space:nowrap;display:inline-block;padding:.25rem}
.day h2{font-size:1rem;color:var(--soft);margin:2rem 0 .5rem}
.qr{display:block;width:min(16rem,100%);margin:1rem 0;border-radius:8px}
.key,.codes code{font:1.0625rem/1.6 ui-monospace,'DejaVu Sans Mono',monospace;letter-spacing:.05em}
.codes{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.5rem 1.5rem;padding-left:1.75rem;margin:1rem 0}
.card details+details{margin-top:.25rem}
[data-passkey]{margin-top:1.25rem}
@media (min-width:40rem){.entries details,.entries dl{grid-column:2}.entries li{grid-template-columns:10rem 1fr}.day .entries li{grid-template-columns:5rem 1fr}}
.filters{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(9rem,100%),1fr));gap:.75rem 1rem;align-items:end;margin:1rem 0}
.filters p{margin:0}
`;
