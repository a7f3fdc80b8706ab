/** A file as it is written: pieces one behind the other, some of which are written over afterwards. */
export class Pieces {
  readonly stream = new WritableStream<{ data: Uint8Array<ArrayBuffer>; position: number }>({
    write: ({ data, position }) => this.put(new Blob([data]), position),
  });
  private whole = new Blob([]);

  file(type: string): Blob {
    return this.whole.slice(0, this.whole.size, type);
  }

  private put(piece: Blob, position: number): void {
    const { whole } = this;
    this.whole = new Blob([whole.slice(0, position), piece, whole.slice(position + piece.size)]);
  }
}
