/** A text file imported with ?raw is its text, as in Vite. */
export default { process: (text) => ({ code: `export default ${JSON.stringify(text)};` }) };
