package import Base

/// A name as written.
package struct PlacedName: Sendable, Hashable {
  /// As written, in NFC.
  package var text: String
  /// What the name is compared by: NFC, lower case, tone marks in one placement.
  package var key: String
  package var range: SourceRange

  package init(text: String, key: String, range: SourceRange) {
    self.text = text
    self.key = key
    self.range = range
  }
}

/// A text in quotes, escapes resolved.
package struct PlacedText: Sendable, Hashable {
  package var value: String
  package var range: SourceRange

  package init(value: String, range: SourceRange) {
    self.value = value
    self.range = range
  }
}
