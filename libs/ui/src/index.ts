export { I18nProvider, RouterProvider } from 'react-aria-components';
export type { Tone, ChoiceTone, Size } from './tone.js';
export { houseStyleVariables, type TokenTree } from './styles/house-style.js';

export { Button, type ButtonProps } from './actions/button.js';
export { ButtonLink, type ButtonLinkProps } from './actions/button-link.js';
export { AwayLink, type AwayLinkProps } from './actions/away-link.js';
export { FileButton, type FileButtonProps } from './actions/file-button.js';
export { TextLink, type TextLinkProps } from './actions/text-link.js';
export { BackLink, type BackLinkProps } from './actions/back-link.js';
export { ButtonRow, type ButtonRowProps } from './actions/button-row.js';

export type { FieldProps } from './fields/field-parts.js';
export { TextField, type TextFieldProps } from './fields/text-field.js';
export { TextArea, type TextAreaProps } from './fields/text-area.js';
export { NumberField, type NumberFieldProps } from './fields/number-field.js';
export { CodeField, type CodeFieldProps } from './fields/code-field.js';
export { DateInput, type DateInputProps } from './fields/date-input.js';
export { SelectField, type SelectFieldProps, type SelectOption } from './fields/select-field.js';
export { LanguageSelect, type LanguageSelectProps, type LanguageOption } from './fields/language-select.js';
export { SearchField, type SearchFieldProps } from './fields/search-field.js';
export { CheckboxRow, type CheckboxRowProps } from './fields/checkbox-row.js';
export { FieldGroup, type FieldGroupProps } from './fields/field-group.js';
export { RadioCards, type RadioCardsProps, type RadioCard } from './fields/radio-cards.js';
export { ChoiceTiles, type ChoiceTilesProps, type ChoiceTile } from './fields/choice-tiles.js';
export { ErrorSummary, type ErrorSummaryProps, type FieldFault } from './fields/error-summary.js';

export { Dialog, type DialogProps } from './overlays/dialog.js';
export { ConfirmDialog, type ConfirmDialogProps } from './overlays/confirm-dialog.js';
export { Tabs, type TabsProps, type TabItem } from './navigation/tabs.js';

export { Pill, type PillProps } from './display/pill.js';
export { Chip, ChipRow, type ChipProps } from './display/chip.js';
export { Badge, type BadgeProps } from './display/badge.js';
export { Card, type CardProps } from './display/card.js';
export { FactList, type FactListProps, type Fact } from './display/fact-list.js';
export { Timeline, type TimelineProps, type TimelineEntry } from './display/timeline.js';
export { LogoSign } from './display/logo-sign.js';
export { QrCode, type QrCodeProps } from './display/qr-code.js';
export { QrDrawing, type QrDrawingProps } from './display/qr-drawing.js';
export { VisuallyHidden } from './display/visually-hidden.js';
export { LiveMessage, type LiveMessageProps } from './display/live-message.js';

export { PageHeader, type PageHeaderProps } from './layout/page-header.js';
export { Stack, type StackProps } from './layout/stack.js';
export { Columns, type ColumnsProps } from './layout/columns.js';
export { FilterBar } from './layout/filter-bar.js';

export { NextStep, type NextStepProps } from './states/next-step.js';
export { Notice, type NoticeProps } from './states/notice.js';
export { ConnectionBanner, type ConnectionBannerProps } from './states/connection-banner.js';
export { EmptyState, type EmptyStateProps } from './states/empty-state.js';
export { LoadingState, type LoadingStateProps } from './states/loading-state.js';
export { ErrorState, type ErrorStateProps } from './states/error-state.js';
export { GoneState, type GoneStateProps } from './states/gone-state.js';

export type { CircleArc } from './circle/circle-arc.js';
export { Circle, type CircleProps } from './circle/circle.js';
export { CircleList, type CircleListProps } from './circle/circle-list.js';

export { DeskFrame } from './frames/desk-frame.js';
export type { DeskFrameProps, DeskNavItem, DeskPerson } from './frames/desk-parts.js';
export { PhoneFrame, type PhoneFrameProps } from './frames/phone-frame.js';
export { DataTable } from './tables/data-table.js';
export type { DataColumn, DataTableProps } from './tables/data-column.js';
export { RowCards, type RowCardsProps, type RowCard } from './tables/row-cards.js';

export type { IconProps } from './icons/icon.js';
export { HouseIcon } from './icons/house-icon.js';
export { PhoneIcon } from './icons/phone-icon.js';
export { SpeechIcon } from './icons/speech-icon.js';
export { CalendarIcon } from './icons/calendar-icon.js';
export { CheckIcon } from './icons/check-icon.js';
export { CrossIcon } from './icons/cross-icon.js';
export { EyeIcon } from './icons/eye-icon.js';
export { SmileIcon } from './icons/smile-icon.js';
export { NeutralIcon } from './icons/neutral-icon.js';
export { FrownIcon } from './icons/frown-icon.js';
export { ChildrenIcon } from './icons/children-icon.js';
export { GlobeIcon } from './icons/globe-icon.js';
export { ClockIcon } from './icons/clock-icon.js';
export { LockIcon } from './icons/lock-icon.js';
export { DownloadIcon } from './icons/download-icon.js';
export { PairIcon } from './icons/pair-icon.js';
export { PlayIcon } from './icons/play-icon.js';
export { ChevronIcon } from './icons/chevron-icon.js';
export { MenuIcon } from './icons/menu-icon.js';
export { SearchIcon } from './icons/search-icon.js';
