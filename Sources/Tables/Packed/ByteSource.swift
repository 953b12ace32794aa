/// Where the bytes of a document come from, piece by piece.
protocol ByteSource: AnyObject {
  /// What the document is called in messages.
  var name: String { get }
  /// The pieces so far, as far as they are needed.
  var window: ByteWindow { get }
  /// Puts the next piece into the window, where the bytes from `start` on stay; gives by how much they moved to the
  /// front, and whether there is a next piece.
  func more(keepingFrom start: Int) throws(WorkbookFault) -> (shift: Int, hasMore: Bool)
}
