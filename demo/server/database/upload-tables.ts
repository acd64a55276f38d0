interface File {
  id: string;
  name: string;
  /** The media type: as the sender says until `sha256` is set, as found from then on. */
  type: string;
  bytes: number;
  /** Of a picture, in pixels. */
  width: number | null;
  height: number | null;
}

export interface UploadTables {
  /** Files that no request has claimed yet. */
  uploads: File & {
    community: string;
    /** The network it comes from, for limits. */
    client: string;
    created_at: Date;
    /** Of the bytes kept; null until all have arrived and were looked through. */
    sha256: string | null;
  };
  /** Files that are part of the record; never changed. */
  attachments: File & {
    reference: string;
    event_id: string;
    /** Its place among those of the event. */
    position: number;
    sha256: string;
    label: string | null;
    moment: string | null;
  };
}
