extension Keyword {
  /// The phrases of what compares a result with a figure, and of what rises and falls.
  var requirementPhrases: (en: [String], vi: [String]) {
    switch self {
    case .atLeast:
      (
        [
          "at least", "no less than", "not less than", "no fewer than", "not fewer than", "no lower than",
          "not lower than", "not below", "not fall below", "does not fall below",
        ],
        [
          "tối thiểu", "ít nhất", "không dưới", "không thấp hơn", "đạt và vượt", "đạt hoặc vượt", "tối thiểu đạt",
          "ít nhất đạt", "không ít hơn", "không được dưới", "không được thấp hơn", "không được ít hơn",
          "bằng hoặc cao hơn", "cao hơn hoặc bằng", "bằng hoặc lớn hơn",
          "lớn hơn hoặc bằng",
        ]
      )
    case .above:
      (
        ["above", "more than", "higher than", "greater than"],
        ["trên", "cao hơn", "lớn hơn", "nhiều hơn", "hơn", "vượt"]
      )
    case .overFigure: (["over", "exceeds", "exceeding"], [])
    case .atMost:
      (
        [
          "at most", "no more than", "not more than", "no greater than", "not greater than", "no higher than",
          "not higher than", "not above", "not exceed", "not exceeding", "does not exceed", "do not exceed",
          "not to exceed",
        ],
        [
          "tối đa", "nhiều nhất", "không quá", "không vượt quá", "không vượt", "không cao hơn", "không được quá",
          "không được vượt quá", "không được vượt", "không được cao hơn", "không được trên", "bằng hoặc thấp hơn",
          "thấp hơn hoặc bằng", "bằng hoặc nhỏ hơn", "nhỏ hơn hoặc bằng",
        ]
      )
    case .below:
      (
        ["below", "less than", "under", "fewer than", "lower than"],
        ["dưới", "thấp hơn", "nhỏ hơn", "ít hơn"]
      )
    case .between: (["between"], [])
    case .exactly: (["exactly"], ["bằng đúng", "đúng bằng", "bằng"])
    case .reaches:
      (
        ["reaches"],
        [
          "đạt", "là", "đạt tỷ lệ", "đạt mức", "duy trì", "duy trì ở mức", "duy trì mức", "giữ ở mức",
          "duy trì ổn định",
          "duy trì ổn định ở mức",
        ]
      )
    case .to: (["to"], ["đến"])
    case .toUnder: (["to under", "to below"], ["đến dưới"])
    case .upTo: (["up to"], ["đến", "đến hết"])
    case .orMore: (["or more", "or above", "or higher", "or greater", "or over"], ["trở lên"])
    case .orLess: (["or less", "or fewer", "or below", "or lower", "or under"], ["trở xuống"])
    case .comesTo:
      (
        [
          "comes to", "reach", "increased to", "increases to", "increase to", "raised to", "rises to", "rise to",
          "grows to",
          "grow to", "kept at", "held at", "maintained at", "stays at", "remains at",
        ],
        [
          "chiếm", "có", "hoàn thành", "thực hiện đạt", "ở mức", "ổn định", "giữ ổn định", "ổn định ở mức",
          "giữ ổn định ở mức", "giữ vững",
          "giữ vững ở mức", "lên", "lên đến", "lên tới", "tới", "lên mức", "tăng lên", "tăng lên mức", "nâng lên",
          "nâng lên mức",
        ]
      )
    case .heldTo:
      (
        [
          "held to", "kept to", "limited to", "reduced to", "reduces to", "reduce to", "cut to", "falls to", "fall to",
          "decreased to", "decreases to", "decrease to", "lowered to", "drops to", "drop to", "down to",
        ],
        [
          "còn", "chỉ còn", "giảm còn", "giảm chỉ còn", "xuống", "xuống còn", "xuống mức", "giảm xuống",
          "giảm xuống còn", "giảm xuống mức",
          "kiềm chế", "kiềm chế ở mức", "khống chế", "khống chế ở mức",
        ]
      )
    case .must:
      (
        [
          "must be", "must", "should be", "should", "shall be", "shall", "will be", "will", "to be", "is to be",
          "are to be", "is", "are", "kept", "is kept", "are kept", "must be kept", "should be kept", "will be kept",
          "to be kept",
        ], ["phải", "cần"]
      )
    case .keeping:
      (
        ["keep", "bring", "maintain"],
        [
          "duy trì", "giữ vững", "bảo đảm", "đảm bảo", "nâng", "đưa", "giữ ổn định", "duy trì ổn định", "khống chế",
          "kiềm chế",
        ]
      )
    case .thereIsNo:
      (
        ["there is no", "there are no"],
        [
          "không có", "không còn", "không để xảy ra", "tuyệt đối không để xảy ra", "không xảy ra", "không để phát sinh",
          "không phát sinh", "không để",
        ]
      )
    case .reducedBy:
      (
        [
          "reduced by", "reduces by", "reduce by", "decreased by", "decreases by", "decrease by", "falls by", "fall by",
          "cut by", "drops by", "drop by", "lowered by", "down by",
        ],
        ["giảm", "kéo giảm", "kiềm giảm", "cắt giảm", "rút ngắn", "hạ"]
      )
    case .notIncreased:
      (
        ["not increased", "not increase", "does not increase", "not rise", "does not rise", "no increase"],
        ["không tăng", "không được tăng"]
      )
    case .notReduced:
      (
        [
          "not reduced", "not decrease", "does not decrease", "not fall", "does not fall", "no decrease",
        ],
        ["không giảm", "không được giảm"]
      )
    case .increasedBy:
      (
        [
          "increased by", "increases by", "increase by", "rises by", "rise by", "grows by", "grow by", "raised by",
          "up by",
        ], ["tăng thêm", "tăng"]
      )
    case .improvedBy: (["improves by", "improve by", "improved by"], [])
    case .reducedFrom:
      (
        [
          "reduced from", "cut from", "falls from", "fall from", "decreased from", "decreases from", "drops from",
          "lowered from",
        ], []
      )
    case .increasedFrom:
      (
        [
          "increased from", "increases from", "raised from", "rises from", "rise from", "grows from", "grow from",
        ], []
      )
    default: laterPhrases
    }
  }
}
