/// A list that copies share: what is added to a copy costs as much as what is added, not as much as what is there.
///
/// Packs that use one another in a row each add a few terms to the vocabulary of the pack before.
package struct SharedList<Element: Sendable>: Sendable {
  /// A power of two.
  @usableFromInline static var chunkSize: Int { 32 }

  /// All but the last are full.
  @usableFromInline var chunks: [[Element]] = []
  package private(set) var count = 0

  package init() {}

  package mutating func append(_ element: Element) {
    if count % Self.chunkSize == 0 { chunks.append([]) }
    chunks[chunks.count - 1].append(element)
    count += 1
  }
}

extension SharedList: RandomAccessCollection, MutableCollection {
  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { count }

  @inlinable package subscript(position: Int) -> Element {
    get { chunks[position / Self.chunkSize][position % Self.chunkSize] }
    _modify { yield &chunks[position / Self.chunkSize][position % Self.chunkSize] }
  }
}
