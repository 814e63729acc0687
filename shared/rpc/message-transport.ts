/**
 * The only seam between a window and the core: ordered text messages both ways.
 * `send` never throws for a closed pipe; the loss is reported once through `onClose`.
 * `onMessage` and `onClose` return their own unsubscribe.
 */
export interface MessageTransport {
  send(message: string): void;
  onMessage(listener: (message: string) => void): () => void;
  onClose(listener: () => void): () => void;
}
