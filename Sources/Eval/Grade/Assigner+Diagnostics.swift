package import Base

/// The words of the trace of an assigned target.
extension Wording {
  package static let noBranchApplies = Wording(
    en: "no branch applies: the section's figure stands", vi: "không trường hợp nào áp dụng: giữ chỉ tiêu của mục")
  static let noTargetThen = Wording(en: "no target is assigned then", vi: "khi đó không giao chỉ tiêu")

  static func rounded(from: Wording, to: Wording) -> Wording {
    Wording(en: "rounded from \(from.en) to \(to.en)", vi: "làm tròn từ \(from.vi) thành \(to.vi)")
  }

  static func raised(from: Wording, to: Wording) -> Wording {
    Wording(en: "raised from \(from.en) to \(to.en)", vi: "nâng từ \(from.vi) lên \(to.vi)")
  }

  static func capped(from: Wording, to: Wording) -> Wording {
    Wording(en: "capped from \(from.en)", vi: "giới hạn từ \(from.vi) còn \(to.vi)")
  }

  /// A rule gives less than the pack above asks, or nothing.
  static func superiorStands(instead: Wording?, figure: Wording) -> Wording {
    guard let instead else {
      return Wording(
        en: "the \(figure.en) of the pack above stands", vi: "giữ mức \(figure.vi) của gói cấp trên")
    }
    return Wording(
      en: "the \(figure.en) of the pack above stands instead of \(instead.en)",
      vi: "giữ mức \(figure.vi) của gói cấp trên thay cho \(instead.vi)")
  }

  /// A level (nil: any above) has set no target for the indicator that is for the unit.
  static func noSuperiorTarget(_ level: Wording?) -> Wording {
    guard let level else {
      return Wording(
        en: "no superior has set a target for it here", vi: "cấp trên chưa giao chỉ tiêu này cho đơn vị")
    }
    return Wording(
      en: "\(level.en) has set no target for it here", vi: "\(level.vi) chưa giao chỉ tiêu này cho đơn vị")
  }
}
