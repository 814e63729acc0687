/**
 * Pictures on their way in.
 *
 *   services.importImage = importPicture                          // for the editor
 *   <PictureImports />                                            // once in the window: progress, stop
 *   <ArticleEditor fieldEditors={{ media: MediaFieldEditor }} />  // an image card's file
 */
import './media.css';

export { importPicture } from './import-picture.ts';
export { MediaFieldEditor } from './media-field-editor.tsx';
export { PictureImports } from './picture-imports.tsx';
