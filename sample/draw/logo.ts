/**
 * The mark of Le Fleuve as SVG: a disc that a river crosses, narrow far away and wide near the reader. It is drawn as the
 * two banks, in one colour (the text's own where the file is inlined, black elsewhere), on a 32-unit grid so that it
 * still reads at 16 pixels. It names nothing: whoever shows it writes the newspaper's name beside it or as its
 * alternative text.
 */
export const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="currentColor">
  <path d="M18.4.69c2.8 6.71-11.9 7.71-11.9 13.41 0 5.9 7.7 6.4 4.3 16.5A15.5 15.5 0 0 1 18.4.69z"/>
  <path d="M22.2 1.79c3.8 6.81-8.7 7.61-8.7 12.31 0 4.9 12.5 3.7 10.5 15.18A15.5 15.5 0 0 0 22.2 1.79z"/>
</svg>
`;
