//! The codes of findings, each with what is to be done. They are an interface, as those of refusals are: scripts name them.

macro_rules! codes {
    ($($name:ident $code:literal $remedy:literal;)*) => {
        /// What kind of fault a finding is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code {
            $($name),*
        }

        impl Code {
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code),*
                }
            }

            /// What to do about it.
            pub fn remedy(self) -> &'static str {
                match self {
                    $(Self::$name => $remedy),*
                }
            }
        }
    };
}

codes! {
    // Its files
    Unreadable "unreadable" "correct the file";
    ScriptFails "script_fails" "correct the service or the script";
    // Names
    DoubledName "doubled_name" "rename or delete one";
    UnknownState "unknown_state" "define the state or correct the name";
    UnknownName "unknown_name" "correct the name, or declare the fact";
    UnlistedPaper "unlisted_paper" "list it or correct the code";
    AmbiguousName "ambiguous_name" "rename it";
    BrokenCondition "broken_condition" "compare like with like, and ask for null first: `x != null && x > 2`";
    // Ways
    NoDraft "no_draft" "begin with a state `draft` of kind draft";
    Unreachable "unreachable" "lead an action to it or delete it";
    NoWayToAnEnd "no_way_to_an_end" "add an action towards a final state";
    EndWithoutOutcome "end_without_outcome" "say what it means";
    EndThatGoesOn "end_that_goes_on" "make it another kind of state";
    GrantReopened "grant_reopened" "lead it to a state that is granted, final, or has an outcome that can be appealed";
    MachineCircle "machine_circle" "break the circle, or count and guard a step of it";
    AutomaticDeadEnd "automatic_dead_end" "let its last action have no guard";
    DeadExit "dead_exit" "put it before the action without a guard, or delete it";
    // Whose turn it is, and how long
    NoBudget "no_budget" "give the legal limit";
    NoDays "no_days" "give them, or let the state name in `days_setting` the dated setting that does";
    StandstillWithOffice "standstill_with_office" "let it run, or stop it and give the state a limit of its own, which shows when the office is late";
    NoLimitForApplicant "no_limit_for_applicant" "give the days he has";
    NoWithdrawal "no_withdrawal" "let him withdraw, or say in `no_withdrawal` why he cannot";
    HiddenLimit "hidden_limit" "pause or stop the clock, or set a timer instead";
    NoDeadline "no_deadline" "set a timer that leads on when the days are over";
    LimitAndTimerDiffer "limit_and_timer_differ" "let both give the same days to the same side";
    NobodyActs "nobody_acts" "name a role";
    NotTheirTurn "not_their_turn" "correct the roles or the states";
    NoAssurance "no_assurance" "say what account and session must have proven, as in `assurance = { ial = 23, aal = 10 }`";
    UselessRole "useless_role" "take the role away";
    MachineCannotGive "machine_cannot_give" "ask for it in a state where somebody has the case";
    FilingWithoutAnswers "filing_without_answers" "let it take answers";
    // Tasks, children and joins
    NothingToJoin "nothing_to_join" "add tasks or children, or delete it";
    NoJoin "no_join" "say when they are enough";
    ImpossibleJoin "impossible_join" "correct the number";
    UnfitAction "unfit_action" "correct the action or its name";
    JoinThatStays "join_that_stays" "lead it to another state";
    GuardedJoin "guarded_join" "lead to an automatic state and decide there";
    NoResult "no_result" "name its results";
    NobodyWorks "nobody_works" "name a role that works on cases";
    ChildCircle "child_circle" "break the circle";
    // Timers
    TimerWithoutInstant "timer_without_instant" "give either `after` or `at`";
    TimerWithoutDay "timer_without_day" "name a date field, or a fact that `date_facts` of the service lists";
    TimerWithTwoInstants "timer_with_two_instants" "give one of them";
    RepeatsWithoutSpan "repeats_without_span" "say after how many days each time";
    RepeatsAndLeaves "repeats_and_leaves" "let it go off once";
    ContinuesNothing "continues_nothing" "set it in a state that leads here, for as many days of the same side, or count it from here";
    DaysWithoutDate "days_without_date" "say to which day they are added";
    // The law of single actions
    UnwantedPaper "unwanted_paper" "delete it (BR-1)";
    RequestWithoutEnd "request_without_end" "lead it to the applicant, with a limit and a timer (BR-4)";
    ExtensionOfNothing "extension_of_nothing" "give the days and how often";
    ExtensionWithoutGround "extension_without_ground" "name the law (BR-8)";
    ExtensionWhereNothingRuns "extension_where_nothing_runs" "start it where the clock runs, or the office has a limit of its own";
    ExtensionThatMoves "extension_that_moves" "take `to` away: more days are not a decision";
    ExtensionWithoutNotice "extension_without_notice" "write to the applicant (BR-8)";
    LetterWithoutReasons "letter_without_reasons" "name in `explained_by` the officers' action that records them (BR-10)";
    UnfitExplanation "unfit_explanation" "let officers take it with reasons, and leave the case where it is";
    UnexplainedDelay "unexplained_delay" "start it there too (BR-10)";
    LateWithoutLimit "late_without_limit" "give the office a limit there, with the clock stopped, or delete it";
    OutcomeInBetween "outcome_in_between" "make it final or let the applicant appeal";
    NoSuperior "no_superior" "let who looks at it first pass it on to a state with `superior`, or say it of the state itself (BR-13)";
    UnfitSuperior "unfit_superior" "let an appeal lead to it and supervisors lead on, or take `superior` away (BR-13)";
    // Fees and bills
    FeeWithoutLaw "fee_without_law" "say what allows to charge it";
    UnfitFee "unfit_fee" "let it give whole satang, zero or more, whatever is answered";
    UnusedSetting "unused_setting" "use it or delete it";
    UnchargedFees "uncharged_fees" "say `charges = true` where they are due";
    NothingToCharge "nothing_to_charge" "list the fees";
    UnfitBill "unfit_bill" "lead it to a state in which the applicant pays, and name its timer that leads on";
    // What is issued
    UnknownOutput "unknown_output" "declare it or correct the code";
    NeverIssued "never_issued" "issue it or delete it";
    ReplacedByHand "replaced_by_hand" "issue the document that takes its place";
    FeatureWithoutValidity "feature_without_validity" "give it a validity";
    // The form
    NoDeclaration "no_declaration" "say kind = \"declaration\"";
    NoDataClass "no_data_class" "say how careful one must be with it";
    NeverAsked "never_asked" "correct the option";
    AskedLater "asked_later" "ask it on a page before, or move this page behind it";
    UnreadField "unread_field" "do not ask it, or let something read it (BR-1)";
    // The service
    UnknownOfficeAnswer "unknown_office_answer" "name the province's answer";
    UnknownRule "unknown_rule" "name one that exists, or write it under `platforms`";
    UnreadFact "unread_fact" "read it in a condition or a timer, or delete it";
    MissingText "missing_text" "write it in every language";
    ForeignText "foreign_text" "name it after the service: all other texts come with the program";
    UnevenText "uneven_text" "write it in every language, with the same values";
    NoRetention "no_retention" "write a `[[retention]]` with its `what`, `years` and `ground`";
    UnfitRetention "unfit_retention" "give years, a ground, and no more years than the case has";
    UnfitDuty "unfit_duty" "delete it: it follows from the states by itself";
    // What is there beside it
    UnknownAgency "unknown_agency" "correct the name, or set the agency up first";
    UnknownService "unknown_service" "correct the name, or publish that service first";
    UnknownRegister "unknown_register" "correct the name, or connect the register";
    UnknownSetting "unknown_setting" "correct the key, or set it first";
    ChildWithoutFiling "child_without_filing" "let the system file it there";
    ChildAsksMore "child_asks_more" "ask it here too, under the same name";
    UnfitRelative "unfit_relative" "give that service the action, from the system, or correct the name";
    // Papers that are handed in
    PaperCode "paper_code" "shorten it to letters, digits, - and _";
    LimitsOfFetchedPaper "limits_of_fetched_paper" "delete the limits (BR-15)";
    NoUploadLimits "no_upload_limits" "give it `upload`";
    UploadFormats "upload_formats" "name each format once";
    UploadSize "upload_size" "give a size that people and servers can bear";
    UploadFiles "upload_files" "correct the numbers of files";
    RequiredAside "required_aside" "let it be left out with `min_files = 0`, or delete `aside`";
}
