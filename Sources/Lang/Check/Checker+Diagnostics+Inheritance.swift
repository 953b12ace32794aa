import Base

/// What is said of a target that is looser than the one it stands under.
extension Checker {
  /// Two requirements of which the first is looser, on its lower or on its upper side.
  struct Looseness {
    /// Where the two requirements stand.
    var place: SourceRange
    var superiorPlace: SourceRange
    /// Whether the lower side is the looser one.
    var isBelow: Bool
    /// The edge on that side, as it is shown, and whether the edge itself is allowed; nil where there is none.
    var allowed: (value: String, isAllowed: Bool)?
    /// What the superior asks on that side.
    var required: (Comparator, String)?
    /// Whether both ask for one side only, so that one requirement can be put for the other.
    var isOneSided: Bool
    /// A value that passes the first and fails the second.
    var example: String?
    /// To whom both apply.
    var unit: Wording?
    /// Where each stands in its document; empty when nothing is known of it.
    var citation: String
    var superiorCitation: String
  }

  static func looserThanSuperior(_ loose: Looseness) -> Diagnostic {
    let requires = loose.required.map { words($0.0, $0.1) }
    let who = loose.unit ?? both("a unit", "đơn vị")
    let mine = loose.citation.isEmpty ? "" : " (\(loose.citation))"
    let theirs = loose.superiorCitation.isEmpty ? "" : " (\(loose.superiorCitation))"
    return Diagnostic(
      .looserThanSuperior, at: .source(loose.place),
      both(
        "this target is looser than the one it stands under",
        "chỉ tiêu này dễ đạt hơn chỉ tiêu của cấp trên"),
      label: both("allows \(loose.allows.en)\(mine)", "cho phép \(loose.allows.vi)\(mine)"),
      related: [
        Diagnostic.Related(
          .source(loose.superiorPlace),
          both("requires \(requires?.en ?? "more")\(theirs)", "yêu cầu \(requires?.vi ?? "chặt hơn")\(theirs)"))
      ],
      notes: loose.example.map {
        [
          both(
            "\(who.en) at \($0) would pass here and fail there",
            "\(who.vi) được \($0) thì theo chỉ tiêu này là đạt, theo cấp trên là không đạt")
        ]
      } ?? [],
      help: loose.remedy.map {
        [
          both(
            "\($0.en), or add `waived by document \"…\" until …`",
            "\($0.vi), hoặc thêm `được miễn theo văn bản \"…\" đến ngày …`")
        ]
      } ?? [],
      edits: loose.required.map { required in
        loose.isOneSided && loose.allowed != nil
          ? [Diagnostic.Edit(loose.place, "\(required.0.rawValue) \(required.1)")] : []
      } ?? [])
  }
}

extension Checker.Looseness {
  /// `45%`, `anything above 45%`.
  fileprivate var allows: Wording {
    guard let (value, isAllowed) = allowed else {
      return isBelow
        ? Checker.both("anything, however low", "mọi giá trị, dù thấp đến đâu")
        : Checker.both("anything, however high", "mọi giá trị, dù cao đến đâu")
    }
    if isAllowed { return Wording(same: value) }
    return isBelow
      ? Checker.both("anything above \(value)", "mọi giá trị trên \(value)")
      : Checker.both("anything below \(value)", "mọi giá trị dưới \(value)")
  }

  /// What makes it as strict as the superior's.
  fileprivate var remedy: Wording? {
    guard let required else { return nil }
    guard let allowed, allowed.value != required.1 else {
      let words = Checker.words(required.0, required.1)
      return Checker.both("ask for \(words.en)", "ghi \(words.vi)")
    }
    if isOneSided {
      return isBelow
        ? Checker.both("raise it to \(required.1)", "nâng lên \(required.1)")
        : Checker.both("lower it to \(required.1)", "hạ xuống \(required.1)")
    }
    return isBelow
      ? Checker.both("raise its lower figure to \(required.1)", "nâng mức dưới lên \(required.1)")
      : Checker.both("lower its upper figure to \(required.1)", "hạ mức trên xuống \(required.1)")
  }
}
