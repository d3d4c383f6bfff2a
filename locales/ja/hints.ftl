# What is right about answers but wants attention, by code (rules 43 to 46 of the foreigner platform).

hints-title = ご確認ください
hint-BIRTH_DATE_PARTIAL = 生年月日の月または日が入力されていません。不明な部分は、記録のどの日付とも一致するものとして扱います。
hint-SINGLE_NAME = 氏名が1つだけです。旅券に1つしか記載されていない場合は、このままで正しい入力です。
hint-NAME_MAY_BE_TRUNCATED = 氏名が非常に長いため、旅券の2行では途中で切れている可能性があります。各部分は先頭の文字で照合します。
hint-NAME_ORDER = 記録では姓と名の順序が逆になっています。
