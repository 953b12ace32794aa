import Base

/// One thing that differs between two packs, worded for people: what is called so, what the old one says and the new one, and
/// what shows it.
struct DifferenceEntry {
  /// What one pack says, and where.
  struct Side {
    var text: Wording
    /// The place in its document.
    var citation: String
    /// The place in the rule file.
    var range: SourceRange?
  }

  /// `loosened`, `later`.
  var words: [Wording]
  var role: Style.Role?
  var title: Wording
  var old: [Side] = []
  var new: [Side] = []
  /// What shows it, or what else changed.
  var notes: [Wording] = []
}

/// Things of one kind that differ.
struct DifferenceSection {
  var heading: Wording
  var entries: [DifferenceEntry]
}
