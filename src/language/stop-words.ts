/** French words that say nothing by themselves, without accents; and the commonest English ones. */
const WORDS = `
a ai aie aient ait as au aura aurait aux avaient avais avait avec avez avoir avons c ce ceci cela celle celles celui ces cet
cette ceux chez comme d dans de des donc dont du elle elles en encore entre es est et etaient etait etant ete etes etre eu
eux fut furent il ils j je l la le les leur leurs lui m ma mais me mes meme moi mon n ne ni nos notre nous on ont ou par
pas plus pour qu que quel quelle quelles quels qui s sa sans se sera serait ses si soit sommes son sont suis sur t ta te
tes toi ton tres tu un une vos votre vous y
an and are at be by for from has he in is it its of on or that the this to was were which will with
`;

/** Words that no search is about. */
export const STOP_WORDS: Set<string> = new Set(WORDS.split(/\s+/).filter(Boolean));
