extension Table {
  /// What a file was found to be, as people are told.
  package struct Source: Hashable, Sendable {
    /// The raw value is what programs are told.
    package enum Format: String, Hashable, Sendable {
      case csv, xlsx, json
      case jsonLines = "jsonl"
    }

    package var format: Format
    /// The byte between the cells of a text file.
    package var delimiter: UInt8?
    /// How the letters of a text file are stored.
    package var encoding: TextEncoding?
    /// Whether the file was unpacked first.
    package var isCompressed = false

    package init(_ format: Format, delimiter: UInt8? = nil, encoding: TextEncoding? = nil) {
      self.format = format
      self.delimiter = delimiter
      self.encoding = encoding
    }
  }
}
