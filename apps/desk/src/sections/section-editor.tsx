import type { ComponentType } from 'react';
import type { Category } from '@kring/contracts';
import { CareEditor } from './care-editor.js';
import { ContactEditor } from './contact-editor.js';
import { IdentityEditor } from './identity-editor.js';
import { LanguageEditor } from './language-editor.js';
import { PathEditor } from './path-editor.js';
import { ProgressEditor } from './progress-editor.js';
import type { SectionEditorProps } from './use-section.js';
import { WishesEditor } from './wishes-editor.js';
import { WorkEditor } from './work-editor.js';

const editors: Record<Category, ComponentType<SectionEditorProps>> = {
  identity: IdentityEditor,
  contact: ContactEditor,
  language: LanguageEditor,
  care: CareEditor,
  path: PathEditor,
  work: WorkEditor,
  wishes: WishesEditor,
  progress: ProgressEditor,
};

/** The form of one section. */
export function SectionEditor({ category, ...props }: SectionEditorProps & { category: Category }) {
  const Editor = editors[category];
  return <Editor {...props} />;
}
