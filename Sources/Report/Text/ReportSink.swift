/// Where a report goes while it is made: its bytes are passed on in pieces, so that none has to be held as a whole.
package final class ReportSink {
  private let pass: ([UInt8]) -> Bool
  /// Whether more is wanted.
  package private(set) var isOpen = true

  /// How many bytes are collected before they are passed on.
  static let piece = 1 << 18

  /// Takes what is done with each piece; it says whether more is wanted.
  package init(_ pass: @escaping (_ piece: [UInt8]) -> Bool) { self.pass = pass }

  /// Passes bytes on. Whether more is wanted.
  @discardableResult
  package func add(_ bytes: [UInt8]) -> Bool {
    if isOpen, !bytes.isEmpty { isOpen = pass(bytes) }
    return isOpen
  }

  /// Passes a text on.
  package func add(_ text: String) { add(Array(text.utf8)) }

  /// What a report writes, whole.
  package static func collect(_ report: (ReportSink) -> Void) -> [UInt8] {
    var all: [UInt8] = []
    report(
      ReportSink {
        all += $0
        return true
      })
    return all
  }
}
