import { Route, Switch } from 'wouter';
import { HomeScreen } from './circle/home-screen.js';
import { OrganisationScreen } from './circle/organisation-screen.js';
import { StopAllScreen } from './circle/stop-all-screen.js';
import { FileScreen } from './file/file-screen.js';
import { MissingScreen } from './frame/missing-screen.js';
import { LooksScreen } from './looks/looks-screen.js';
import { ProposalsScreen } from './proposals/proposals-screen.js';
import { QuestionsScreen } from './questions/questions-screen.js';
import { ReportsScreen } from './reports/reports-screen.js';

/** Every screen of her app, by its address. */
export const Screens = () => (
  <Switch>
    <Route path="/" component={HomeScreen} />
    <Route path="/questions" component={QuestionsScreen} />
    <Route path="/circle/:id">{({ id }) => <OrganisationScreen key={id} id={id} />}</Route>
    <Route path="/stop-all" component={StopAllScreen} />
    <Route path="/looks" component={LooksScreen} />
    <Route path="/proposals" component={ProposalsScreen} />
    <Route path="/reports" component={ReportsScreen} />
    <Route path="/file" component={FileScreen} />
    <Route component={MissingScreen} />
  </Switch>
);
