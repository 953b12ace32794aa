/// A rule file or a data file in memory.
public struct InputFile: Sendable {
  /// The name that messages show, and by which `data "bang-*.csv"` declarations recognise a file.
  public var name: String
  /// The content, as it would be in the file.
  public var bytes: [UInt8]

  /// A file from its bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A file from its text, which is written as UTF-8.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}
