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
    /// What can be put in place of the first requirement, to ask as much as the second.
    var edit: Wording?
    /// A value that passes the first and fails the second.
    var example: String?
    /// To whom both apply.
    var unit: Wording?
    /// Where each stands in its document; empty when nothing is known of it.
    var citation: String
    var superiorCitation: String
    /// The document of a waiver above that is for other units.
    var idleWaiver: String?
  }

  /// Why a target replaces nothing of a pack above, so that both hold.
  enum BothHold {
    /// The first asks for the count itself, the second for its reduction; and the other way round.
    case count, reduction
    /// Both ask for a reduction, against different results.
    case baseline
    case deadline
    /// A rule sets the first, which may give less.
    case rule(SourceRange, String)
    /// A rule sets the first, which is never below the second where it gives a target; there it gives none.
    case ruleWithoutTarget(SourceRange, String)
    /// A rule sets the second, which may give more.
    case superiorRule
    /// The first says nothing of the side that the second limits.
    case side
    /// A figure is known from results only.
    case results
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
      notes: [
        loose.example.map {
          both(
            "\(who.en) at \($0) would pass here and fail there",
            "\(who.vi) được \($0) thì theo chỉ tiêu này là đạt, theo cấp trên là không đạt")
        },
        loose.idleWaiver.map {
          both(
            "the waiver \"\($0)\" above is for other units: a waiver reaches the units its target is for",
            "văn bản miễn \"\($0)\" ở trên là cho đơn vị khác: miễn chỉ có hiệu lực với đơn vị thuộc phạm vi chỉ tiêu đó"
          )
        },
      ].compactMap { $0 },
      help: loose.remedy.map {
        [
          both(
            "\($0.en), or add `waived by document \"…\" until …`",
            "\($0.vi), hoặc thêm `được miễn theo văn bản \"…\" đến ngày …`")
        ]
      } ?? [],
      edits: loose.edit.map { [Diagnostic.Edit(loose.place, $0)] } ?? [])
  }

  static func bothHold(
    _ own: Target, _ superior: Target, _ reason: BothHold, requires: Wording?, citation: String
  ) -> Diagnostic {
    let label: Wording
    var related: [Diagnostic.Related] = []
    switch reason {
    case .count: label = both("asks for the count itself", "yêu cầu về chính số lượng")
    case .reduction: label = both("asks for a reduction", "yêu cầu về mức giảm")
    case .baseline: label = both("is measured against another result", "so với kết quả khác")
    case .deadline: label = both("has another deadline", "có thời hạn khác")
    case .rule(let range, let title):
      label = both("is set by a rule", "do quy tắc quy định")
      related.append(
        Diagnostic.Related(.source(range), both("\"\(title)\" may give less", "\"\(title)\" có thể cho mức thấp hơn")))
    case .ruleWithoutTarget(let range, let title):
      label = both("is set by a rule", "do quy tắc quy định")
      related.append(
        Diagnostic.Related(
          .source(range),
          both("\"\(title)\" gives no target here", "\"\(title)\" không giao chỉ tiêu trong trường hợp này")))
    case .superiorRule: label = both("may be less than the rule above gives", "có thể thấp hơn mức quy tắc ở trên cho")
    case .side: label = both("says nothing of what the other limits", "không nói gì về phía mà chỉ tiêu kia giới hạn")
    case .results: label = both("is known from results only", "chỉ biết khi có kết quả")
    }
    let place = citation.isEmpty ? "" : " (\(citation))"
    related.append(
      Diagnostic.Related(
        .source(superior.requirementRange),
        both(
          "requires \(requires?.en ?? "something else")\(place)", "yêu cầu \(requires?.vi ?? "điều khác")\(place)")))
    return Diagnostic(
      .bothHold, .warning, at: .source(own.requirementRange),
      both(
        "this target does not replace the one it stands under: both hold",
        "chỉ tiêu này không thay chỉ tiêu của cấp trên: cả hai cùng áp dụng"),
      label: label, related: related,
      notes: [
        both(
          "it is not proved that what meets this one meets the other",
          "không chứng minh được rằng đạt chỉ tiêu này thì cũng đạt chỉ tiêu kia")
      ], help: [bothHoldHelp(reason, superior)])
  }

  private static func bothHoldHelp(_ reason: BothHold, _ superior: Target) -> Wording {
    switch reason {
    case .rule:
      both(
        "leave it if both are meant, or add `never below superior` to the rule",
        "giữ nguyên nếu muốn cả hai, hoặc thêm `không thấp hơn cấp trên` vào quy tắc")
    case .ruleWithoutTarget:
      both(
        "leave it if both are meant, or let the rule give a target there too: `then target = superior`",
        "giữ nguyên nếu muốn cả hai, hoặc để quy tắc giao cả trường hợp đó: `thì chỉ tiêu = cấp trên`")
    case .count, .reduction, .baseline, .deadline:
      both(
        "leave it if both are meant, or state here too what the other asks, as strictly or more",
        "giữ nguyên nếu muốn cả hai, hoặc ghi thêm ở đây điều chỉ tiêu kia yêu cầu, bằng hoặc chặt hơn")
    case .superiorRule, .side, .results:
      both(
        "leave it if both are meant, or ask for a figure here that is as strict",
        "giữ nguyên nếu muốn cả hai, hoặc ghi ở đây một mức bằng hoặc chặt hơn")
    }
  }

  static func apartFromSuperior(
    _ own: Target, _ asked: Wording?, _ superior: Target, _ required: Wording?, citations: (String, String)
  ) -> Diagnostic {
    func place(_ citation: String) -> String { citation.isEmpty ? "" : " (\(citation))" }
    return Diagnostic(
      .apartFromSuperior, at: .source(own.requirementRange),
      both(
        "no result meets both this target and the one it stands under",
        "không kết quả nào đạt cả chỉ tiêu này và chỉ tiêu của cấp trên"),
      label: both(
        "asks for \(asked?.en ?? "this")\(place(citations.0))", "yêu cầu \(asked?.vi ?? "mức này")\(place(citations.0))"
      ),
      related: [
        Diagnostic.Related(
          .source(superior.requirementRange),
          both(
            "requires \(required?.en ?? "another")\(place(citations.1))",
            "yêu cầu \(required?.vi ?? "mức khác")\(place(citations.1))"))
      ],
      help: [
        both(
          "check the two figures and signs, or add `waived by document \"…\" until …`",
          "kiểm tra hai con số và dấu so sánh, hoặc thêm `được miễn theo văn bản \"…\" đến ngày …`")
      ])
  }

  static func ruleMayLower(_ rule: Assignment, at place: SourceRange, citation: String) -> Diagnostic {
    let stands = citation.isEmpty ? "" : " (\(citation))"
    return Diagnostic(
      .ruleMayLower, .warning, at: .source(rule.range),
      both(
        "this rule may give less than the pack above asks: its figure stands then",
        "quy tắc này có thể cho mức thấp hơn gói cấp trên yêu cầu: khi đó giữ mức của cấp trên"),
      related: [
        Diagnostic.Related(
          .source(place), both("what the pack above asks\(stands)", "mức gói cấp trên yêu cầu\(stands)"))
      ],
      help: [
        both(
          "add `never below superior` to say so in the rule", "thêm `không thấp hơn cấp trên` để nói rõ trong quy tắc")
      ])
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
    if edit != nil {
      return isBelow
        ? Checker.both("raise it to \(required.1)", "nâng lên \(required.1)")
        : Checker.both("lower it to \(required.1)", "hạ xuống \(required.1)")
    }
    return isBelow
      ? Checker.both("raise its lower figure to \(required.1)", "nâng mức thấp lên \(required.1)")
      : Checker.both("lower its upper figure to \(required.1)", "hạ mức cao xuống \(required.1)")
  }
}
