/** The first stop of the keyboard. */
export const SkipLink = ({ label }: { label: string }) => (
  <a href="#kring-main" className="kring-skip-link">
    {label}
  </a>
);
