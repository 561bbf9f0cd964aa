/** The first page, the list of articles and the planning. */
export const articlesCss = `
.headline{font-weight:600;color:inherit;text-decoration-color:var(--rule)}
.headline:hover{color:var(--accent)}
.story-facts>*{display:inline-block;margin-right:.375rem}
.story-facts>:not(:last-child):not(.badge)::after{content:"\\00a0·";color:var(--soft)}
.stories{list-style:none;padding:0}
.stories>li{padding:.75rem 0;border-top:1px solid var(--rule)}
.stories .headline{display:block;padding:.2rem 0;font-size:1.0625rem;line-height:1.35}
.stories p{margin:.125rem 0 0}
.stories.bad>li{border-left:3px solid var(--bad);padding-left:.75rem}
.event{border-left:3px solid var(--accent);padding-left:.625rem}
.stories.bad .event{border:0;padding:0}
.stories.bad p+.event{margin-top:.625rem}
.soft+.stories{margin-top:1rem}
.write{margin:1rem 0}
.calm{font:1.25rem/1.4 Charter,'Iowan Old Style',Georgia,'Noto Serif',serif;margin:1.5rem 0}
.glance ul{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0;margin:1rem 0 0}
.glance a{display:inline-flex;align-items:center;gap:.375rem;min-height:44px;padding:.25rem .875rem;border:1px solid var(--rule);border-radius:1.5rem;color:inherit;text-decoration:none}
.glance a:hover{border-color:var(--accent);color:var(--accent)}
.glance strong{font-size:1.125rem;color:var(--accent)}
.part{scroll-margin-top:.5rem}
@media (min-width:64rem){.today-grid{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,3fr);gap:0 3rem;align-items:start}}
.part h2{display:flex;gap:.5rem;align-items:baseline;margin-bottom:.5rem}
.count:empty,[hidden]{display:none!important}
.count{font-size:.875rem;font-weight:600;color:var(--soft);border:1px solid var(--rule);border-radius:1rem;padding:0 .5rem}
.badge.is-submitted,.badge.is-ready{color:var(--accent);border-color:currentcolor}
.badge.is-published,.badge.is-scheduled{color:var(--good);border-color:currentcolor}

.filter{display:grid;grid-template-columns:1fr 1fr;gap:.5rem .75rem;padding:1rem;border:1px solid var(--rule);border-radius:8px;margin-bottom:1rem}
.filter p{margin:0}
.filter .rare{display:grid;gap:.75rem;padding-bottom:.5rem}
.filter details,.filter .words{grid-column:1/-1}
.filter .acts{justify-content:flex-end}
.articles{list-style:none;padding:0}
.articles>li{display:grid;grid-template-columns:auto 1fr;gap:.125rem .75rem;padding:.75rem 0;border-top:1px solid var(--rule)}
.articles>li>*{grid-column:2;margin:0}
.articles>li>input{grid-column:1;grid-row:1/span 4;margin:.2rem 0 0;width:1.5rem;height:1.5rem}
.articles .title{display:flex;flex-wrap:wrap;gap:.25rem .5rem;align-items:center}
.list>.choice input{margin-top:.6rem;width:1.5rem;height:1.5rem}
.recent ul{list-style:none;padding:0;margin:0}
.recent li{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;justify-content:space-between;padding:.5rem 0;border-top:1px solid var(--rule)}
.recent p{margin:0}
.pages{margin:1.5rem 0}
.bulk{margin:1rem -1rem 0;padding:0 1rem;border-top:1px solid var(--rule);background:var(--tint);max-height:60vh;overflow:auto}
.bulk .several{display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem}
.bulk button{padding-inline:.625rem;background:var(--paper)}
.bulk .acts label{flex:0 0 100%;margin:0}
.bulk .acts select,.bulk .acts input{flex:1 1 12rem;width:auto;min-width:0}
.bulk .acts input[type=time]{flex-grow:0;flex-basis:8rem}
.bulk .hint{padding-bottom:.75rem}
html:has(.list input[name=article]:checked){scroll-padding-bottom:5rem}
.list:has(input[name=article]:checked) .bulk{position:sticky;bottom:0}
@media (min-width:48rem){
.filter{grid-template-columns:2fr 1fr 1fr auto auto;align-items:end}
.filter .words{grid-column:auto}
.filter .rare{grid-template-columns:repeat(3,1fr)}
.filter .rare .hint{grid-column:1/-1}
.articles>li{grid-template-columns:auto minmax(0,5fr) minmax(0,2.5fr);align-items:baseline}
.articles>li>input{grid-row:1/span 2;align-self:start}
.articles>li>.state,.articles>li>.changed{grid-column:3}
.articles>li>.title,.articles>li>.state{grid-row:1}
.articles>li>.signed,.articles>li>.changed{grid-row:2}
.bulk button{padding-inline:1rem}
.bulk .acts label{flex:0 0 9rem}
.bulk .acts>button:first-child{margin-inline-start:9.5rem}
.bulk .acts select,.bulk .acts input{flex:0 0 18rem}
.bulk .acts input[type=date]{flex-basis:10rem}
}
.weeks{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin-bottom:1rem}
.weeks p{order:-1;flex:1 0 100%;margin:0}
.plan{display:grid;gap:.75rem;padding:.5rem 0}
.plan p{margin:0}
.idea{border:1px solid var(--rule);border-radius:8px;padding:0 1rem;margin-bottom:1rem}
.week{display:grid;gap:1.5rem}
.week h2{margin:0;padding-bottom:.25rem;border-bottom:2px solid var(--rule);font-size:1.0625rem}
.week h2 .badge{margin-left:.375rem}
.week .today h2{border-color:var(--accent)}
.week ul,.aside{list-style:none;padding:0;display:grid;gap:.625rem;margin-top:.5rem}
.week section>p{margin-top:.375rem}
.week .card,.aside .card{padding:.625rem .75rem;scroll-margin-top:1rem}
.card:target{border-color:var(--accent)}
.card>p{margin:.25rem 0 0}
.card summary{font-size:.9375rem;font-weight:400;padding:.5rem 0 0}
.aside{grid-template-columns:repeat(auto-fill,minmax(min(18rem,100%),1fr))}
@media (min-width:48rem){
.plan .whole{grid-column:1/-1}
.idea .plan{grid-template-columns:repeat(4,1fr);align-items:start}
.weeks p{order:0;flex:0 1 auto}
.week{grid-template-columns:repeat(2,minmax(0,1fr))}
}
@media (min-width:72rem){
.week{grid-template-columns:repeat(7,minmax(0,1fr));gap:.625rem}
.week .today h2{color:var(--accent)}
.week h2 .badge{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.week .card{padding:.5rem .5rem;font-size:.9375rem}
.week input,.week select{padding:.375rem .25rem;font-size:.9375rem}
}
`;
