import { LoadingState } from '@kring/ui';
import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { HomeScreen } from './circle/home-screen.js';
import { OrganisationScreen } from './circle/organisation-screen.js';
import { StopAllScreen } from './circle/stop-all-screen.js';
import { ContactScreen } from './contact/contact-screen.js';
import { FileScreen } from './file/file-screen.js';
import { MissingScreen } from './frame/missing-screen.js';
import { useTexts } from './language/in-her-language.js';
import { LooksScreen } from './looks/looks-screen.js';
import { ProposalsScreen } from './proposals/proposals-screen.js';
import { QuestionsScreen } from './questions/questions-screen.js';

// She is there seldom: what draws it comes when she goes there.
const ways = () => import('./ways/screens.js');
const ChoosePinScreen = lazy(() => ways().then((all) => ({ default: all.ChoosePinScreen })));
const PaperCardScreen = lazy(() => ways().then((all) => ({ default: all.PaperCardScreen })));
const WaysScreen = lazy(() => ways().then((all) => ({ default: all.WaysScreen })));

const rights = () => import('./rights/screens.js');
const ErasureScreen = lazy(() => rights().then((all) => ({ default: all.ErasureScreen })));
const JoiningScreen = lazy(() => rights().then((all) => ({ default: all.JoiningScreen })));
const ObjectionScreen = lazy(() => rights().then((all) => ({ default: all.ObjectionScreen })));
const RightsScreen = lazy(() => rights().then((all) => ({ default: all.RightsScreen })));
const TakeAlongScreen = lazy(() => rights().then((all) => ({ default: all.TakeAlongScreen })));

const safety = () => import('./safety/screens.js');
const ChooseScreen = lazy(() => safety().then((all) => ({ default: all.ChooseScreen })));
const SafetyScreen = lazy(() => safety().then((all) => ({ default: all.SafetyScreen })));

const WrongScreen = lazy(() =>
  import('./file/wrong-screen.js').then((all) => ({ default: all.WrongScreen })),
);

const WrittenScreen = lazy(() =>
  import('./written/written-screen.js').then((all) => ({ default: all.WrittenScreen })),
);

/** Every screen of her app, by its address. */
export function Screens() {
  const { t } = useTexts();
  return (
    <Suspense fallback={<LoadingState label={t('frame.loading')} />}>
      <Switch>
        <Route path="/" component={HomeScreen} />
        <Route path="/questions" component={QuestionsScreen} />
        <Route path="/circle/:id">{({ id }) => <OrganisationScreen key={id} id={id} />}</Route>
        <Route path="/stop-all" component={StopAllScreen} />
        <Route path="/looks" component={LooksScreen} />
        <Route path="/proposals" component={ProposalsScreen} />
        <Route path="/written" component={WrittenScreen} />
        <Route path="/contact" component={ContactScreen} />
        <Route path="/file" component={FileScreen} />
        <Route path="/file/:category" component={WrongScreen} />
        <Route path="/rights" component={RightsScreen} />
        <Route path="/rights/take" component={TakeAlongScreen} />
        <Route path="/rights/objection" component={ObjectionScreen} />
        <Route path="/rights/joining" component={JoiningScreen} />
        <Route path="/rights/erasure" component={ErasureScreen} />
        <Route path="/safety" component={SafetyScreen} />
        <Route path="/safety/choose" component={ChooseScreen} />
        <Route path="/pin" component={ChoosePinScreen} />
        <Route path="/card" component={PaperCardScreen} />
        <Route path="/ways" component={WaysScreen} />
        <Route component={MissingScreen} />
      </Switch>
    </Suspense>
  );
}
