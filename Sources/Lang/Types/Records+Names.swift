import Base

extension Records {
  /// The column that a name in a rule means: by its name or another, else the one whose title or other name it is in words.
  func called(_ name: PlacedName) -> Int? {
    if let index = column(name.key) { return index }
    let found = CalledTerms(.constant, columns.map(\.term)).places(of: name.text)
    return found.count == 1 ? found.first : nil
  }
}
