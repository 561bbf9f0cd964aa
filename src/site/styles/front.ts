/** The front page: on a phone one column in order of importance, on a wide screen a broadsheet. */
export const front = `
.opening{padding-top:1.1rem}
.top-stories .cards{margin-top:1.25rem}
.latest,.dont-miss{margin-top:2.25rem}
.latest h2,.dont-miss h2,.section>h2{font-size:1.125rem;border-top:3px solid var(--ink);padding-top:.6rem}
.section>h2 a{text-decoration:none;display:inline-flex;align-items:center;min-height:32px}
.latest ol,.section ul{list-style:none;padding:0}
.latest li,.section li{padding:.75rem 0;border-bottom:1px solid var(--rule)}
.dont-miss{background:var(--tint);margin-left:-1rem;margin-right:-1rem;padding:1.1rem 1rem .25rem}
.dont-miss h2{border:0;padding:0;margin-bottom:.25rem}
.dont-miss .cards>:first-child{border-top:0}
.section{margin-top:2.25rem}
.section>.card{padding:.6rem 0 1rem;border-bottom:1px solid var(--rule)}
@media (min-width:40rem){.top-stories .cards,.dont-miss .cards,.sections{display:grid;grid-template-columns:1fr 1fr;gap:0 2rem}
.dont-miss .cards>:nth-child(2){border-top:0}}
@media (min-width:48rem){.dont-miss{margin-left:0;margin-right:0;padding:1.5rem 1.5rem .75rem}}
@media (min-width:64rem){.opening{display:grid;grid-template-columns:minmax(0,1fr) 17rem;gap:0 2.5rem;padding-top:1.75rem}
.latest{margin:0;border-left:1px solid var(--rule);padding-left:1.5rem}
.top-stories .lead{display:grid;grid-template-columns:1.25fr 1fr;gap:1.75rem}
.top-stories .lead .thumb{margin:0}
.card.lead h2{font-size:2.4rem}
.dont-miss .cards{grid-template-columns:repeat(4,1fr)}
.dont-miss .cards>*{border:0;display:block}.dont-miss .thumb{width:auto;margin-bottom:.6rem}
.sections{grid-template-columns:repeat(3,1fr);gap:.5rem 2.5rem}
.section>.card{display:block}.section .thumb{width:auto;margin-bottom:.7rem}}
`;
